package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Throw-away experiment. */
final class Trial {
    static int BITS = Integer.getInteger("bits", 18);
    static int ROUNDS = Integer.getInteger("rounds", 14);
    static float RATE = Float.parseFloat(System.getProperty("rate", "0.2"));
    static double DROP = Double.parseDouble(System.getProperty("drop", "0.1"));
    static int LEAST = Integer.getInteger("least", 2);

    record Doc(Document d, int[] labels) {}

    public static void main(String[] args) throws Exception {
        Lexicon lexicon = new Lexicon();
        for (String r : System.getProperty("lex", "").split(",")) if (!r.isEmpty()) lexicon.read(r);
        List<Sample> samples = Corpus.read(Path.of(args[0]));
        List<Doc> extra = new ArrayList<>();
        for (int i = 2; i < args.length; i++) for (Sample s : Corpus.read(Path.of(args[i]))) extra.add(doc(s, lexicon));
        int k = Integer.getInteger("k", 10);
        double[][] tot1 = new double[4][3], tot2 = new double[4][3];
        for (String fs : args[1].split(",")) {
            int fold = Integer.parseInt(fs);
            List<Doc> train = new ArrayList<>(extra), test = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                (i * k / samples.size() == fold ? test : train).add(doc(samples.get(i), lexicon));
            }
            long t0 = System.nanoTime();
            Model m1 = learn(train);
            double[][] c1 = eval(m1, test, "fold " + fold + " pass1");
            long t1 = System.nanoTime();
            System.out.printf("  learn %.1f s%n", (t1 - t0) / 1e9);
            add(tot1, c1);
            if (Boolean.getBoolean("two")) {
                int J = 4;
                for (int j = 0; j < J; j++) {
                    List<Doc> tr = new ArrayList<>(), ho = new ArrayList<>();
                    for (int i = 0; i < train.size(); i++) (i * J / train.size() == j ? ho : tr).add(train.get(i));
                    Model mj = learn(tr);
                    for (Doc d : ho) vote(mj, d);
                }
                Model m2 = learn(train);
                for (Doc d : test) vote(m1, d);
                add(tot2, eval(m2, test, "fold " + fold + " pass2"));
            }
        }
        print(tot1, "ALL pass1");
        if (Boolean.getBoolean("two")) print(tot2, "ALL pass2");
    }

    static void add(double[][] a, double[][] b) {
        for (int i = 0; i < 4; i++) for (int j = 0; j < 3; j++) a[i][j] += b[i][j];
    }

    static Doc doc(Sample s, Lexicon lexicon) {
        Tokens t = Tokenizer.tokenize(s.text());
        return new Doc(new Document(t, lexicon), s.labels(t));
    }

    static void vote(Model m, Doc d) {
        Votes v = new Votes();
        Features f = new Features();
        java.util.Arrays.fill(d.d.votes, 0);
        Tokens t = d.d.tokens;
        for (int s = 0; s < t.sentenceCount(); s++) {
            v.count(d.d, t.sentenceStart(s), new Lattice(m, d.d, t.sentenceStart(s), t.sentenceStart(s + 1), f).marginals());
        }
        v.cast(d.d);
    }

    static Model learn(List<Doc> docs) {
        List<Example> ex = new ArrayList<>();
        for (Doc d : docs) {
            Tokens t = d.d.tokens;
            for (int s = 0; s < t.sentenceCount(); s++) {
                ex.add(Example.of(d.d, d.labels, t.sentenceStart(s), t.sentenceStart(s + 1), BITS));
            }
        }
        return new Learner(BITS, ROUNDS, RATE, DROP, LEAST).learn(ex);
    }

    static double[][] eval(Model m, List<Doc> docs, String name) {
        double[][] c = new double[4][3];
        Features f = new Features();
        for (Doc d : docs) {
            Tokens t = d.d.tokens;
            for (int s = 0; s < t.sentenceCount(); s++) {
                int from = t.sentenceStart(s), to = t.sentenceStart(s + 1);
                int[] got = new Lattice(m, d.d, from, to, f).best();
                int[] gold = java.util.Arrays.copyOfRange(d.labels, from, to);
                var G = spans(gold);
                var P = spans(got);
                for (var x : P) { c[x.type().ordinal()][1]++; c[3][1]++; if (G.contains(x)) { c[x.type().ordinal()][0]++; c[3][0]++; }
                    else if (Boolean.getBoolean("show")) System.out.println("  FP " + show(d, from, x)); }
                for (var x : G) { c[x.type().ordinal()][2]++; c[3][2]++; if (!P.contains(x) && Boolean.getBoolean("show")) System.out.println("  FN " + show(d, from, x)); }
            }
        }
        print(c, name);
        return c;
    }

    static String show(Doc d, int from, Span x) {
        StringBuilder b = new StringBuilder(x.type().name().substring(0, 3)).append(' ');
        for (int i = Math.max(0, from + x.start() - 4); i < Math.min(d.d.size(), from + x.end() + 4); i++) {
            if (i == from + x.start()) b.append('[');
            b.append(d.d.tokens.word(i));
            if (i == from + x.end() - 1) b.append(']');
            b.append(' ');
        }
        return b.toString();
    }

    static void print(double[][] c, String name) {
        StringBuilder b = new StringBuilder(name);
        for (int i = 0; i < 4; i++) {
            double p = 100 * c[i][0] / Math.max(1, c[i][1]), r = 100 * c[i][0] / Math.max(1, c[i][2]);
            b.append(String.format(java.util.Locale.ROOT, "  %s %.1f/%.1f/%.1f", i == 3 ? "ALL" : EntityType.values()[i].name().substring(0, 3), p, r, 2 * p * r / Math.max(1e-9, p + r)));
        }
        System.out.println(b);
    }

    static List<Span> spans(int[] y) {
        List<Span> out = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < y.length; i++) {
            if (Labels.begins(y[i])) start = i;
            if (Labels.ends(y[i]) && start >= 0) { out.add(new Span(start, i + 1, Labels.type(y[i]))); start = -1; }
        }
        return out;
    }
}
