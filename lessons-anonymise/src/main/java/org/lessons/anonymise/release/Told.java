package org.lessons.anonymise.release;

/** A column that tells something, measured class by class. */
record Told(String column, Coded values, boolean ordered) {

    RiskReport.SensitiveColumn measure(ClassRows classes) {
        Tally tally = new Tally(values);
        int homogeneous = 0;
        double farthest = 0;
        for (int of = 0; of < classes.count(); of++) {
            tally.count(classes, of);
            homogeneous += tally.allTellOne() ? tally.rows() : 0;
            farthest = Math.max(farthest, ordered ? tally.orderedDistance() : tally.equalDistance());
        }
        return new RiskReport.SensitiveColumn(
                column, RiskReport.Share.of(homogeneous, classes.rows().length), Rounded.up(farthest), ordered);
    }

    RiskReport.Holders asHolders(ClassRows classes) {
        Tally tally = new Tally(values);
        int under = 0;
        int fewest = Integer.MAX_VALUE;
        long most = 0;
        long ofRows = 1;
        for (int of = 0; of < classes.count(); of++) {
            tally.count(classes, of);
            under += tally.allTellOne() ? tally.rows() : 0;
            fewest = Math.min(fewest, tally.distinct());
            if (tally.mostRows() * ofRows > most * tally.rows()) {
                most = tally.mostRows();
                ofRows = tally.rows();
            }
        }
        tally.countAll(classes.all());
        return new RiskReport.Holders(
                tally.distinct(),
                classes.count() == 0 ? 0 : fewest,
                Rounded.up(most, ofRows),
                Rounded.up(tally.mostRows(), classes.all()),
                RiskReport.Share.of(under, classes.rows().length));
    }
}
