package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.certification.CaseWatch;

/**
 * 時數異動註記: hours that were withdrawn or changed after a case was handed in are for the centre to
 * look at. The case goes on, and a certificate that was issued stands.
 */
@ApplicationScoped
@Transactional
public class WatchHours implements CaseWatch {
  @Inject private ReviewRecords records;
  @Inject private ReviewOffice office;

  @Override
  public int run() {
    return records.flagShrunkenHours(office.now());
  }
}
