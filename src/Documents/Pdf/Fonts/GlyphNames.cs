using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>Glyph names to text, by the rules of the Adobe Glyph List specification and the names that documents use.</summary>
internal static class GlyphNames
{
    private const string Named =
        """
        space 20 exclam 21 quotedbl 22 numbersign 23 dollar 24 percent 25 ampersand 26 quotesingle 27 parenleft 28 parenright 29
        asterisk 2A plus 2B comma 2C hyphen 2D minus 2212 period 2E slash 2F zero 30 one 31 two 32 three 33 four 34 five 35 six 36
        seven 37 eight 38 nine 39 colon 3A semicolon 3B less 3C equal 3D greater 3E question 3F at 40 bracketleft 5B backslash 5C
        bracketright 5D asciicircum 5E underscore 5F grave 60 quoteleft 2018 quoteright 2019 braceleft 7B bar 7C braceright 7D
        asciitilde 7E exclamdown A1 cent A2 sterling A3 currency A4 yen A5 brokenbar A6 section A7 dieresis A8 copyright A9
        ordfeminine AA guillemotleft AB logicalnot AC softhyphen AD sfthyphen AD registered AE macron AF overscore AF degree B0
        plusminus B1 twosuperior B2 threesuperior B3 acute B4 mu B5 mu1 B5 paragraph B6 periodcentered B7 middot B7 cedilla B8
        onesuperior B9 ordmasculine BA guillemotright BB onequarter BC onehalf BD threequarters BE questiondown BF AE C6 Eth D0
        multiply D7 Oslash D8 Thorn DE germandbls DF ae E6 eth F0 divide F7 oslash F8 thorn FE Dcroat 110 dcroat 111 Dslash 110
        Hbar 126 hbar 127 dotlessi 131 IJ 132 ij 133 kgreenlandic 138 Ldot 13F ldot 140 Lslash 141 lslash 142 napostrophe 149
        Eng 14A eng 14B OE 152 oe 153 Tbar 166 tbar 167 longs 17F florin 192 dotlessj 237 circumflex 2C6 caron 2C7 breve 2D8
        dotaccent 2D9 ring 2DA ogonek 2DB tilde 2DC hungarumlaut 2DD Alpha 391 Beta 392 Gamma 393 Delta 394 Epsilon 395 Zeta 396
        Eta 397 Theta 398 Iota 399 Kappa 39A Lambda 39B Mu 39C Nu 39D Xi 39E Omicron 39F Pi 3A0 Rho 3A1 Sigma 3A3 Tau 3A4
        Upsilon 3A5 Phi 3A6 Chi 3A7 Psi 3A8 Omega 3A9 alpha 3B1 beta 3B2 gamma 3B3 delta 3B4 epsilon 3B5 zeta 3B6 eta 3B7 theta 3B8
        iota 3B9 kappa 3BA lambda 3BB nu 3BD xi 3BE omicron 3BF pi 3C0 rho 3C1 sigma1 3C2 sigma 3C3 tau 3C4 upsilon 3C5 phi 3C6
        chi 3C7 psi 3C8 omega 3C9 endash 2013 emdash 2014 rangedash 2013 punctdash 2014 hyphenchar 2D quotesinglbase 201A
        quotedblleft 201C quotedblright 201D quotedblbase 201E dagger 2020 daggerdbl 2021 bullet 2022 ellipsis 2026 perthousand 2030
        onedotenleader 2E twodotenleader 2025 threequartersemdash 2014 oneeighth 215B threeeighths 215C fiveeighths 215D seveneighths 215E
        colonmonetary 20A1 minute 2032 second 2033 guilsinglleft 2039 guilsinglright 203A fraction 2044 zerosuperior 2070 foursuperior 2074
        Euro 20AC euro 20AC afii61352 2116 numero 2116 trademark 2122 estimated 212E onethird 2153 twothirds 2154
        arrowleft 2190 arrowup 2191 arrowright 2192 arrowdown 2193 arrowboth 2194 arrowdblright 21D2 partialdiff 2202 product 220F
        summation 2211 asteriskmath 2217 bulletoperator 2219 radical 221A proportional 221D infinity 221E integral 222B
        approxequal 2248 notequal 2260 lessequal 2264 greaterequal 2265 dotmath 22C5 openbullet 25E6 filledbox 25A0
        blacksquare 25A0 H18543 25AA triagrt 25BA triangleright 25B7 trianglerightsld 25B6 trianglebullet 2023 lozenge 25CA
        circle 25CB H18533 25CF star 2605 checkmark 2713 heart 2665 diamond 2666 club 2663 spade 2660 phone 260E
        ff 66,66 fi 66,69 fl 66,6C ffi 66,66,69 ffl 66,66,6C ft 66,74 st 73,74 f_f 66,66 nbspace A0 nonbreakingspace A0
        nobreakspace A0 nbhyphen 2011 figuredash 2012 visiblespace 2423 visualspace 2423 suppress 7C
        perzero 30 zeroinferior 2080 oneinferior 2081 twoinferior 2082 threeinferior 2083 tenge 20B8 rouble 20BD hryvnia 20B4
        afii10052 453 afii10053 404 afii10054 405 afii10055 406 afii10056 407 afii10057 408 afii10058 409 afii10059 40A
        afii10060 40B afii10061 40C afii10062 40E afii10145 40F afii10050 490 afii10051 402 afii10023 401 afii10071 451
        afii10098 491 afii10099 452 afii10100 453 afii10101 454 afii10102 455 afii10103 456 afii10104 457 afii10105 458
        afii10106 459 afii10107 45A afii10108 45B afii10109 45C afii10110 45E afii10193 45F afii10146 462 afii10194 463
        afii08941 20A4 afii00208 2015 afii57636 20AA
        """;

    private static readonly (string Name, char Mark)[] Accents =
    [
        ("grave", '\u0300'), ("acute", '\u0301'), ("circumflex", '\u0302'), ("tilde", '\u0303'), ("macron", '\u0304'), ("breve", '\u0306'),
        ("dotaccent", '\u0307'), ("dot", '\u0307'), ("dieresis", '\u0308'), ("ring", '\u030A'), ("hungarumlaut", '\u030B'), ("caron", '\u030C'),
        ("cedilla", '\u0327'), ("commaaccent", '\u0327'), ("ogonek", '\u0328'),
    ];

    private static readonly FrozenDictionary<string, string> Texts = Build();

    /// <returns><see langword="null"/> for a name that tells no text, such as <c>g12</c> or <c>.notdef</c>.</returns>
    public static string? ToText(string name)
    {
        if (Texts.TryGetValue(name, out var text))
        {
            return text;
        }

        if (name.IndexOf('.', StringComparison.Ordinal) is var dot and > 0)
        {
            return ToText(name[..dot]);
        }

        if (name.Contains('_', StringComparison.Ordinal) && name.Length <= 64)
        {
            var parts = name.Split('_').Select(Single).ToList();

            return parts.Contains(null) ? null : string.Concat(parts);
        }

        return Single(name);
    }

    /// <summary>Text of a glyph whose name only repeats its code, such as <c>a65</c> or <c>C41</c> at code 65.</summary>
    /// <returns><see langword="null"/> when the name's number, decimal or hexadecimal, is not the code, or numbers glyphs: <c>g65</c>.</returns>
    public static string? NumberedCode(string name, int code)
    {
        var digits = name.AsSpan().TrimStart("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        var letters = name.Length - digits.Length;
        var isCode = letters is 1 or 2 && name[0] is not ('g' or 'G')
            && ((int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == code)
                || (int.TryParse(name.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number) && number == code));

        return isCode && code is > 0x20 and < 256 ? StandardEncodings.WinAnsi[code] : null;
    }

    private static string? Single(string name) =>
        Texts.TryGetValue(name, out var text) ? text
        : name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && name.Length % 4 == 3 ? FromUnits(name[3..])
        : name.StartsWith('u') && name.Length is >= 5 and <= 7 ? FromScalar(name[1..])
        : Accented(name) ?? Variant(name);

    private static string? FromUnits(string digits)
    {
        var text = new StringBuilder();

        for (var i = 0; i + 4 <= digits.Length; i += 4)
        {
            if (FromScalar(digits.Substring(i, 4)) is not { } letter)
            {
                return null;
            }

            text.Append(letter);
        }

        return text.ToString();
    }

    private static string? FromScalar(string digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && Rune.IsValid(value) && value > 0
            ? new Rune(value).ToString()
            : null;

    // "Aacute" is A and the mark, composed.
    private static string? Accented(string name)
    {
        if (name.Length < 4 || !char.IsAsciiLetter(name[0]))
        {
            return null;
        }

        foreach (var (accent, mark) in Accents)
        {
            if (name.Length == accent.Length + 1 && name.EndsWith(accent, StringComparison.Ordinal))
            {
                return $"{name[0]}{mark}".Normalize(NormalizationForm.FormC);
            }
        }

        return null;
    }

    // Small capitals stand for small letters; other variants for the plain sign.
    private static string? Variant(string name)
    {
        foreach (var suffix in (string[])["small", "oldstyle", "superior", "inferior", "fitted", "tab", "denominator", "numerator"])
        {
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal))
            {
                var plain = name[..^suffix.Length];
                var text = Texts.GetValueOrDefault(plain) ?? Accented(plain);

                return suffix is "small" ? text?.ToLowerInvariant() : text;
            }
        }

        return null;
    }

    private static FrozenDictionary<string, string> Build()
    {
        Dictionary<string, string> texts = [];
        var words = Named.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            texts[words[i]] = string.Concat(words[i + 1].Split(',').Select(code => ((char)int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString()));
        }

        for (var letter = 'A'; letter <= 'Z'; letter++)
        {
            texts[letter.ToString()] = letter.ToString();
            texts[char.ToLowerInvariant(letter).ToString()] = char.ToLowerInvariant(letter).ToString();
        }

        // The Russian alphabet in order, its seventh letter, Ё, having a code of its own in Unicode.
        for (var i = 0; i < 32; i++)
        {
            var name = i < 6 ? i : i + 1;
            texts[$"afii{10017 + name}"] = ((char)(0x410 + i)).ToString();
            texts[$"afii{10065 + name}"] = ((char)(0x430 + i)).ToString();
        }

        return texts.ToFrozenDictionary();
    }
}
