package tw.proteacher.certification.issue;

/**
 * 數位徽章內容.
 *
 * @param email the holder's verified address; only its salted hash leaves the platform
 * @param salt of this badge alone
 * @param index its place in the list of withdrawn badges
 */
public record BadgeFacts(CertificateSheet sheet, String email, byte[] salt, int index) {}
