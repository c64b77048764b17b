package tw.proteacher.shared;

import java.io.Serializable;

/** 授權: a role for a scope, in force now. */
public record Grant(Role role, Scope scope) implements Serializable {}
