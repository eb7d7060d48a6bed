using System.Text;

namespace JobFunctions.Documents.Rtf;

/// <summary>Which code page a font's bytes are in.</summary>
internal sealed class RtfFonts
{
    private const int Ansi = 0;
    private const int Default = 1;
    private const int SymbolCharset = 2;
    private const int MostFonts = 10_000;

    private readonly Dictionary<int, int> _charsets = [];
    private readonly Dictionary<int, Encoding> _pages = [];

    /// <summary>The code page of the file, for fonts that name none.</summary>
    public Encoding Page { get; set; } = CodePages.Get(1252);

    public void SetCharset(int font, int charset)
    {
        if (_charsets.Count < MostFonts)
        {
            _charsets[font] = charset;
        }
    }

    /// <summary>A code page that a font names itself goes before that of its charset.</summary>
    public void SetPage(int font, int number)
    {
        if (_pages.Count < MostFonts && CodePages.TryGet(number) is { } page)
        {
            _pages[font] = page;
        }
    }

    public bool IsSymbol(int font) => _charsets.GetValueOrDefault(font) == SymbolCharset;

    public Encoding Encoding(int font) => _pages.TryGetValue(font, out var page) ? page : _charsets.GetValueOrDefault(font, Default) switch
    {
        Ansi or Default or SymbolCharset => Page,
        77 => CodePages.Get(10000),
        128 => CodePages.Get(932),
        129 or 130 => CodePages.Get(949),
        134 => CodePages.Get(936),
        136 => CodePages.Get(950),
        161 => CodePages.Get(1253),
        162 => CodePages.Get(1254),
        163 => CodePages.Get(1258),
        177 => CodePages.Get(1255),
        178 => CodePages.Get(1256),
        186 => CodePages.Get(1257),
        204 => CodePages.Get(1251),
        222 => CodePages.Get(874),
        238 => CodePages.Get(1250),
        254 => CodePages.Get(437),
        255 => CodePages.Get(850),
        _ => Page,
    };
}
