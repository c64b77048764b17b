package tw.proteacher.architecture.badhouse.persistence;

import javax.sql.DataSource;
import tw.proteacher.architecture.badhouse.alpha.model.Secret;

/** Something a screen must not know. */
public record Adapter(DataSource source, Secret secret) {}
