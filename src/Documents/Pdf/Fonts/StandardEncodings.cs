namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>The encodings that a file may name instead of spelling out (ISO 32000-2, annex D), as text for each code.</summary>
internal static class StandardEncodings
{
    private const string SymbolUpper = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private const string SymbolLower = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static readonly string[] StandardUpper =
    [
        "exclamdown", "cent", "sterling", "fraction", "yen", "florin", "section", "currency", "quotesingle", "quotedblleft", "guillemotleft",
        "guilsinglleft", "guilsinglright", "fi", "fl", "", "endash", "dagger", "daggerdbl", "periodcentered", "", "paragraph", "bullet",
        "quotesinglbase", "quotedblbase", "quotedblright", "guillemotright", "ellipsis", "perthousand", "", "questiondown", "", "grave", "acute",
        "circumflex", "tilde", "macron", "breve", "dotaccent", "dieresis", "", "ring", "cedilla", "", "hungarumlaut", "ogonek", "caron", "emdash",
        "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "AE", "", "ordfeminine", "", "", "", "", "Lslash", "Oslash", "OE",
        "ordmasculine", "", "", "", "", "", "ae", "", "", "", "dotlessi", "", "", "lslash", "oslash", "oe", "germandbls",
    ];

    public static IReadOnlyList<string?> Standard { get; } = BuildStandard();

    public static IReadOnlyList<string?> WinAnsi { get; } = FromCodePage(1252, "•");

    public static IReadOnlyList<string?> MacRoman { get; } = FromCodePage(10000, null);

    public static IReadOnlyList<string?> Symbol { get; } = BuildSymbol();

    public static IReadOnlyList<string?> ZapfDingbats { get; } = BuildDingbats();

    public static IReadOnlyList<string?> Wingdings { get; } = BuildWingdings();

    /// <summary>The signs of the symbol fonts that everybody has.</summary>
    /// <returns><see langword="null"/> for any other font.</returns>
    public static IReadOnlyList<string?>? OfSymbolFont(string name) =>
        name.StartsWith("Symbol", StringComparison.Ordinal) ? Symbol
        : name.Contains("Wingdings", StringComparison.OrdinalIgnoreCase) || name.Contains("Webdings", StringComparison.OrdinalIgnoreCase) ? Wingdings
        : name.Contains("Dingbats", StringComparison.Ordinal) ? ZapfDingbats
        : null;

    /// <returns><see langword="null"/> for a name that is none of these.</returns>
    public static IReadOnlyList<string?>? ByName(string? name) => name switch
    {
        "WinAnsiEncoding" or "PDFDocEncoding" => WinAnsi,
        "MacRomanEncoding" or "MacExpertEncoding" => MacRoman,
        "StandardEncoding" => Standard,
        _ => null,
    };

    private static string?[] BuildStandard()
    {
        var texts = new string?[256];

        for (var code = 0x20; code < 0x7F; code++)
        {
            texts[code] = ((char)code).ToString();
        }

        (texts['\''], texts['`']) = ("’", "‘");

        for (var i = 0; i < StandardUpper.Length; i++)
        {
            texts[0xA1 + i] = StandardUpper[i].Length == 0 ? null : GlyphNames.ToText(StandardUpper[i]);
        }

        return texts;
    }

    // Codes without a letter in WinAnsi show a bullet.
    private static string?[] FromCodePage(int number, string? otherwise)
    {
        var texts = new string?[256];
        var encoding = CodePages.Get(number);

        for (var code = 0x20; code < 256; code++)
        {
            var text = encoding.GetString([(byte)code]);
            texts[code] = text.Length == 1 && !char.IsControl(text[0]) ? text : otherwise;
        }

        return texts;
    }

    private static string?[] BuildSymbol()
    {
        var texts = BuildStandard();

        for (var i = 0; i < SymbolUpper.Length; i++)
        {
            (texts['A' + i], texts['a' + i]) = (SymbolUpper[i].ToString(), SymbolLower[i].ToString());
        }

        (texts[0xA0], texts[0xB0], texts[0xB1], texts[0xB4], texts[0xB7], texts[0xBC]) = ("€", "°", "±", "×", "•", "…");
        (texts[0xA3], texts[0xB3], texts[0xB9], texts[0xBB], texts[0xAE], texts[0xDE]) = ("≤", "≥", "≠", "≈", "→", "⇒");
        (texts[0xA7], texts[0xA8], texts[0xA9], texts[0xAA], texts[0xE0]) = ("♣", "♦", "♥", "♠", "◊");

        return texts;
    }

    // The dingbats follow Unicode's block of that name but for a few places, which are signs all the same.
    private static string?[] BuildDingbats()
    {
        var texts = new string?[256];
        texts[0x20] = " ";

        for (var code = 0x21; code < 0x7F; code++)
        {
            texts[code] = ((char)(0x2701 + code - 0x21)).ToString();
        }

        for (var code = 0xA1; code < 0xFF; code++)
        {
            texts[code] = ((char)(0x2761 + code - 0xA1)).ToString();
        }

        (texts[0x6C], texts[0x6E], texts[0x73], texts[0x74], texts[0x75]) = ("●", "■", "▲", "▼", "◆");

        return texts;
    }

    // Documents use it for the marks of lists; of the rest only signs that say something beside a contact are told apart.
    private static string?[] BuildWingdings()
    {
        var texts = new string?[256];
        Array.Fill(texts, "•", 0x21, 0xFF - 0x20);
        texts[0x20] = " ";
        (texts[0x28], texts[0x29], texts[0x2A], texts[0x2B], texts[0xFB], texts[0xFC]) = ("☎", "✆", "✉", "✉", "✗", "✓");
        (texts[0xDF], texts[0xE0], texts[0xE1], texts[0xE2], texts[0xE8]) = ("←", "→", "↑", "↓", "➔");

        return texts;
    }
}
