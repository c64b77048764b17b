package tw.proteacher.web.signin;

import java.io.Serializable;
import java.util.List;
import tw.proteacher.directory.Hat;

/** One account on the demonstration sign-in page. */
public record DemoAccount(String account, String name, String place, List<Hat> hats)
    implements Serializable {}
