package org.lessons.anonymise.detect;

import org.lessons.anonymise.testing.DetectorContract;

class UndeclaredContractTest extends DetectorContract {

    @Override
    protected Detector detector() {
        return Detectors.undeclared(Profile.HIGH_RECALL);
    }
}
