package tw.proteacher.persistence.platform;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** 稽核紀錄 as stored; knows what its hash covers. */
record AuditRow(short chain, long seq, byte[] previous, AuditWords words) {

  /** SHA-256 over the previous hash, the place in the chain and what the row says. */
  byte[] hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(previous);
      digest.update(ByteBuffer.allocate(10).putShort(chain).putLong(seq).array());
      digest.update(words.bytes());
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
