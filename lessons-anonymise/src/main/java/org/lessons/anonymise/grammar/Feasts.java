package org.lessons.anonymise.grammar;

/** Feasts and holidays of several faiths and nations, which fix a time of the year. */
final class Feasts {

    /** One day, or a few. Kept without the year; movable ones fix a month all the same. */
    static final Phrases DAYS = Phrases.of("""
            Christmas Eve, Christmas Day, Boxing Day, New Year's Eve, New Year's Day, New Years Eve, New Year, Twelfth Night
            Good Friday, Easter Sunday, Easter Monday, Easter Saturday, Easter Day, Easter weekend, Easter holidays
            Easter Bank Holiday, Ash Wednesday, Maundy Thursday, Palm Sunday, Shrove Tuesday, Pancake Day, Holy Week
            Whit Monday, Whit Sunday, Ascension Day, Trinity Sunday, All Saints' Day, All Souls' Day, St Stephen's Day
            St David's Day, St George's Day, St Patrick's Day, St Andrew's Day, St Dwynwen's Day, Saint Patrick's Day
            Saint David's Day, Saint George's Day, Saint Andrew's Day, St Valentine's Day, Valentine's Day, St Swithin's Day
            Burns Night, Bonfire Night, Guy Fawkes Night, Guy Fawkes, Remembrance Sunday, Remembrance Day, Armistice Day
            Mothering Sunday, Mother's Day, Father's Day, May Day, VE Day, VJ Day, Holocaust Memorial Day, April Fool's Day
            August Bank Holiday, May Bank Holiday, Spring Bank Holiday, Summer Bank Holiday, Late May Bank Holiday
            Orangemen's Day, Stir-up Sunday, Advent Sunday, Christmas week, Black Friday
            Eid al-Fitr, Eid ul-Fitr, Eid al-Adha, Eid ul-Adha, Eid Mubarak, Ashura, Mawlid, Milad un Nabi, Laylat al-Qadr
            Rosh Hashanah, Rosh Hashana, Yom Kippur, Simchat Torah, Lag BaOmer, Tisha B'Av, Tu BiShvat
            Raksha Bandhan, Krishna Janmashtami, Ganesh Chaturthi, Maha Shivaratri, Durga Puja, Bandi Chhor Divas
            Guru Nanak's birthday, Guru Nanak Gurpurab, Lunar New Year, Chinese New Year, Buddha Day, Bodhi Day
            Orthodox Easter, Orthodox Christmas, Greek Easter, Winter Solstice, Summer Solstice, Midsummer's Day
            Midsummer Day, Nos Galan, Dydd Calan, Calan Mai, Calan Gaeaf, Noson Tan Gwyllt, Noswyl Nadolig
            Dydd Nadolig, Gŵyl San Steffan, Gŵyl Ddewi, Dydd Gŵyl Dewi, Gwener y Groglith, Llun y Pasg, Sul y Pasg
            Sul y Mamau, y Pasg, y Nadolig, dros y Nadolig, y Sulgwyn, Halloween, Hallowe'en, Hogmanay
            """);

    /** Names of feasts that no other word is written like. */
    static final Words FEASTS = Words.of(
            "christmas xmas easter eid diwali deepavali divali ramadan ramadhan hanukkah chanukah hannukah passover",
            "pesach shavuot sukkot vaisakhi baisakhi navratri navaratri dussehra janmashtami hogmanay whitsun pentecost",
            "michaelmas candlemas martinmas lammas epiphany vesak wesak losar nowruz norouz newroz nadolig pasg samhain",
            "beltane imbolc halloween christmastime eastertide yuletide gurpurab mardi shavuos");

    /** Names that are ordinary words in small letters. */
    static final Words CAPITAL = Words.of("lent advent holi purim jubilee lohri onam pongal");

    private static final Words TIME = Words.of(
            "over at by before after since until till on during from around last next this that every each previous of",
            "in for early late between dros adeg cyn ar");

    /** What a feast's name stands before when it tells of a thing and not of a day. */
    private static final Words THINGS = Words.of(
            "card cards party parties lights dinner dinners lunch present presents tree trees meal jumper jumpers tea raffle",
            "bonus egg eggs bunny cake pudding decorations shopping club box boxes bazaar fair fayre market concert carol",
            "carols cracker crackers gift gifts appeal rota hamper hampers bonnet menu play song songs hat hats cactus");

    private static final Words PARTS =
            Words.of("weekend day morning eve night week holidays holiday break monday sunday saturday period time");

    private Feasts() {}

    static DateReading read(Tokens tokens, int i) {
        if (!tokens.is(i, Tokens.Kind.WORD)) {
            return DateReading.NONE;
        }
        int last = DAYS.last(tokens, i);
        boolean day = last >= 0;
        if (!day) {
            boolean feast = FEASTS.has(tokens, i) || CAPITAL.has(tokens, i) && tokens.isCapitalised(i);
            if (!feast) {
                return DateReading.NONE;
            }
            last = i;
        }
        if (PARTS.has(tokens, last + 1)) {
            last++;
        }
        return dated(tokens, i, last, day);
    }

    private static DateReading dated(Tokens tokens, int i, int last, boolean day) {
        int year = tokens.isSign(last + 1, ',') || tokens.isWord(last + 1, "of") || tokens.isWord(last + 1, "in")
                ? last + 2
                : last + 1;
        if (Years.isYear(tokens, year)) {
            return new DateReading(year, -1, 0, 0, 0.97);
        }
        int brief = Years.shortYear(tokens, last + 1);
        if (brief > 0) {
            return new DateReading(brief, -1, 0, 0, 0.95);
        }
        boolean some =
                !day && (tokens.isWord(i - 1, "a") || tokens.isWord(i - 1, "our") || tokens.isWord(i - 1, "their"));
        if (some || THINGS.has(tokens, last + 1)) {
            return DateReading.NONE;
        }
        boolean one = tokens.isWord(i - 1, "last") || tokens.isWord(i - 1, "next") || tokens.isWord(i - 1, "this");
        boolean timed = TIME.has(tokens, i - 1) || tokens.isWord(i - 1, "the") && TIME.has(tokens, i - 2);
        return new DateReading(last, -1, 0, 0, one ? 0.9 : day ? 0.75 : timed ? 0.65 : 0.35);
    }
}
