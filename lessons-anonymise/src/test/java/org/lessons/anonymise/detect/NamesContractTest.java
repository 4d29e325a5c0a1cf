package org.lessons.anonymise.detect;

import org.lessons.anonymise.testing.DetectorContract;

class NamesContractTest extends DetectorContract {

    @Override
    protected Detector detector() {
        return Detectors.names();
    }
}
