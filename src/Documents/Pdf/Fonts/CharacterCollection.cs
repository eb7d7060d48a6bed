using System.Globalization;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>Text of the character numbers (CIDs) of Adobe's four East Asian collections (ISO 32000-2, 9.7.3).</summary>
/// <remarks>
/// A collection numbers the characters of a national standard in that standard's own order, so a few starting points and the
/// platform's code pages tell what the files leave out: Adobe technical notes 5078 (Japan1), 5079 (GB1), 5080 (CNS1), 5093 (Korea1).
/// Variants of letters beyond the standards have no text here.
/// </remarks>
internal sealed class CharacterCollection
{
    private const int EucJapanese = 51932;
    private const int ShiftJis = 932;
    private const int SimplifiedChinese = 936;
    private const int Korean = 949;
    private const int TraditionalChinese = 950;

    private const string JapaneseRows =
        """
        A1A1-A2AE:633 A2BA-A2C1:741 A2CA-A2D0:749 A2DC-A2EA:756 A2F2-A2F9:771 A2FE-A2FE:779 A3B0-A3B9:780 A3C1-A3DA:790 A3E1-A3FA:816
        A4A1-A4F3:842 A5A1-A5F6:925 A6A1-A6B8:1011 A6C1-A6D8:1035 A7A1-A7C1:1059 A7D1-A7F1:1092 B0A1-CFD3:1125 D0A1-F4A4:4090 F4A5-F4A6:8284
        """;

    // What Windows added: circled numbers, squared words and the kanji of IBM.
    private const string JapaneseAdditions = "8740-875D:7555 875F-8760:7585 877E-877E:8323 8780-8783:7608 8785-878F:7613 ED40-EDB3:8359 EDB5-EEEC:8474";

    private const string SimplifiedRows =
        """
        A1A1-A1FE:96 A2B1-A2E2:190 A2E5-A2EE:240 A2F1-A2FC:250 A3A1-A4F3:262 A5A1-A5F6:439 A6A1-A6B8:525 A6C1-A6D8:549 A7A1-A7C1:602
        A7D1-A7F1:635 A8A1-A8BA:668 A8C5-A8E9:700 A9A4-A9EF:738 B0A1-D7F9:940 D8A1-F7FE:4695
        """;

    // Characters that one standard orders otherwise than the other stand alone.
    private const string TraditionalRows =
        """
        A140-A158:99 A15D-A1F5:128 A1F6-A1F6:248 A1F7-A1F7:247 A1F8-A3BA:249 A440-ACFD:595 ACFE-ACFE:2431 AD40-AFCF:2007 AFD0-BBC7:2432
        BBC8-BE51:4309 BE52-BE52:4308 BE53-C1AA:4696 C1AB-C2CA:5222 C2CB-C2CB:5221 C2CC-C360:5411 C361-C3B8:5496 C3B9-C3B9:5551
        C3BA-C3BA:5550 C3BB-C455:5552 C456-C456:5495 C457-C67E:5642 C940-C949:5996 C94B-C96B:6006 C96C-C9BD:6040 C9BE-C9BE:6039
        C9BF-C9EC:6088 C9ED-CAF6:6135 CAF7-CAF7:6134 CAF8-D6CB:6302 D6CC-D6CC:8788 D6CD-D779:8143 D77A-D77A:8889 D77B-DADE:8251
        DADF-DADF:8142 DAE0-DBA6:8789 DBA7-DDFB:8890 DDFC-DDFC:9089 DDFD-E8A2:9289 E8A3-E975:10927 E976-EB5A:11074 EB5B-EBF0:11362
        EBF1-EBF1:10926 EBF2-ECDD:11478 ECDE-ECDE:11073 ECDF-EDA9:11615 EDAA-EEEA:11720 EEEB-EEEB:12308 EEEC-F055:11942 F056-F056:11719
        F057-F0CA:12140 F0CB-F0CB:11361 F0CC-F162:12222 F163-F16A:12309 F16B-F16B:12640 F16C-F267:12317 F268-F268:12783 F269-F2C2:12470
        F2C3-F374:12527 F375-F465:12641 F466-F4B4:12784 F4B5-F4B5:12526 F4B6-F4FC:12829 F4FD-F662:12901 F663-F663:12900 F664-F976:13095
        F977-F9C3:13586 F9C4-F9C4:13585 F9C5-F9C5:13629 F9C6-F9C6:13641 F9C7-F9D1:13630 F9D2-F9D5:13642
        """;

    private const string KoreanRows =
        """
        A1A1-A2E5:101 A3A1-A4D3:264 A4D5-A5AA:409 A5B0-A5B9:461 A5C1-A5D8:471 A5E1-A5F8:495 A6A1-A6E4:519 A7A1-A7EF:587 A8B1-AAF3:679
        ABA1-ABF6:934 ACA1-ACC1:1020 ACD1-ACF1:1053 B0A1-C8FE:1086 CAA1-FDFE:3436
        """;

    private static readonly Lazy<CharacterCollection> Japan1 = new(() => new CharacterCollection()
        .Latin(1, '¥').Latin(231, '¥').Kana(326)
        .Rows(JapaneseRows, EucJapanese, 0xA1).Rows(JapaneseAdditions, ShiftJis, 0x40));

    // Its half-wide letters begin after the space, whose place the rows then take back.
    private static readonly Lazy<CharacterCollection> Gb1 = new(() => new CharacterCollection()
        .Latin(1, '\\').Latin(813, '\\').Rows(SimplifiedRows, SimplifiedChinese, 0xA1));

    private static readonly Lazy<CharacterCollection> Cns1 = new(() => new CharacterCollection()
        .Latin(1, '\\').Latin(13648, '\\').Rows(TraditionalRows, TraditionalChinese, 0x40));

    private static readonly Lazy<CharacterCollection> Korea1 = new(() => new CharacterCollection()
        .Latin(1, '₩').Latin(8094, '₩').Rows(KoreanRows, Korean, 0xA1));

    private readonly Dictionary<int, char> _texts = [];
    private readonly Dictionary<char, int> _numbers = [];

    private CharacterCollection()
    {
    }

    /// <param name="ordering">As the file names it, such as "Japan1".</param>
    /// <returns><see langword="null"/> for any other.</returns>
    public static CharacterCollection? Of(string? ordering) => ordering switch
    {
        "Japan1" => Japan1.Value,
        "GB1" => Gb1.Value,
        "CNS1" => Cns1.Value,
        "Korea1" => Korea1.Value,
        _ => null,
    };

    public string? Text(int cid) => _texts.TryGetValue(cid, out var letter) ? letter.ToString() : null;

    /// <summary>The number of a letter, by which a font tells its width.</summary>
    public int? Cid(string? text) => text is [var letter] && _numbers.TryGetValue(letter, out var cid) ? cid : null;

    private CharacterCollection Latin(int first, char backslash)
    {
        for (var code = ' '; code <= '~'; code++)
        {
            Add(first + code - ' ', code == '\\' ? backslash : code);
        }

        return this;
    }

    private CharacterCollection Kana(int first)
    {
        for (var i = 0; i < 63; i++)
        {
            Add(first + 1 + i, (char)('\uFF61' + i));
        }

        return this;
    }

    /// <param name="rows">First code, last code and first number of each run.</param>
    /// <param name="lowestTrail">The lowest second byte of the code page's characters.</param>
    private CharacterCollection Rows(string rows, int codePage, int lowestTrail)
    {
        var encoding = CodePages.Get(codePage);

        foreach (var row in rows.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var (last, cid) = (Hex(row[5..9]), int.Parse(row[10..], CultureInfo.InvariantCulture));

            for (var code = Hex(row[..4]); code <= last; code++)
            {
                if (!IsTrail(code & 0xFF, lowestTrail, codePage))
                {
                    continue;
                }

                var text = encoding.GetString([(byte)(code >> 8), (byte)code]);

                // Korea's standard repeats characters that are read in two ways; its collection does not.
                if (text is [>= '\uF900' and <= '\uFA0B'] && codePage == Korean)
                {
                    continue;
                }

                Add(cid++, text is [var letter and not '\uFFFD' and not '?'] ? letter : '\0');
            }
        }

        return this;
    }

    private static bool IsTrail(int trail, int lowest, int codePage) => lowest == 0xA1
        ? trail is >= 0xA1 and <= 0xFE
        : codePage == TraditionalChinese ? trail is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE)
        : trail is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFC);

    private void Add(int cid, char letter)
    {
        if (letter != '\0')
        {
            _texts[cid] = letter;
            _numbers.TryAdd(letter, cid);
        }
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
