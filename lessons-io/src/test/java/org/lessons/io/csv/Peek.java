package org.lessons.io.csv;
class Peek {
    @org.junit.jupiter.api.Test void peek() throws Exception {
        Tables<?> t = Tables.of(org.lessons.model.CaseFile.class);
        StringBuilder s = new StringBuilder();
        for (Table x : t.all()) { s.append(x.name()).append(" ").append(x.role()).append(" pk ").append(x.primaryKey()).append("\n   ");
          for (Column c : x.columns()) s.append(c.name()).append(' '); s.append('\n'); }
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/try/layout.txt"), s.toString());
        var l = new java.util.ArrayList<org.lessons.model.ClaimedCase>();
        for (int i=0;i<5;i++) l.add(org.lessons.model.testing.AnyRecord.of(org.lessons.model.ClaimedCase.class, i, 15*i));
        Packages.write(java.nio.file.Path.of("/tmp/try/p" + System.nanoTime()), org.lessons.model.ClaimedCase.class, l);
    }
}
