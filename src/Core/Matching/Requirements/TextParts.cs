namespace JobFunctions.Core.Matching.Requirements;

/// <summary>The parts of a vacancy's text, by the headings at the beginning of its lines.</summary>
internal sealed class TextParts
{
    private const int MaxHeadingLength = 90;

    private static readonly (string Heading, TextPart Part)[] Headings =
    [
        ("будет плюсом", TextPart.Preferred), ("будет преимуществом", TextPart.Preferred), ("плюсом будет", TextPart.Preferred), ("плюсом будут", TextPart.Preferred),
        ("преимуществом будет", TextPart.Preferred), ("желательно", TextPart.Preferred), ("дополнительным плюсом", TextPart.Preferred), ("приветствуется", TextPart.Preferred),
        ("nice to have", TextPart.Preferred), ("preferred", TextPart.Preferred), ("bonus", TextPart.Preferred), ("desirable", TextPart.Preferred), ("good to have", TextPart.Preferred),
        ("будут плюсом", TextPart.Preferred), ("преимущества кандидата", TextPart.Preferred), ("артықшылық", TextPart.Preferred),
        ("требования", TextPart.Requirements), ("что мы ждем", TextPart.Requirements), ("мы ждем", TextPart.Requirements), ("мы ожидаем", TextPart.Requirements), ("ожидания", TextPart.Requirements),
        ("необходим", TextPart.Requirements), ("обязательно", TextPart.Requirements), ("от вас", TextPart.Requirements), ("нам важно", TextPart.Requirements), ("для нас важно", TextPart.Requirements),
        ("мы ищем", TextPart.Requirements), ("наши ожидания", TextPart.Requirements), ("что нужно", TextPart.Requirements), ("что ожидаем", TextPart.Requirements), ("ключевые навыки", TextPart.Requirements),
        ("навыки", TextPart.Requirements), ("квалификация", TextPart.Requirements), ("ты нам подходишь", TextPart.Requirements), ("вы нам подходите", TextPart.Requirements), ("стек", TextPart.Requirements),
        ("пожелания", TextPart.Requirements), ("опыт и навыки", TextPart.Requirements), ("знания и навыки", TextPart.Requirements), ("наш идеальный кандидат", TextPart.Requirements),
        ("requirements", TextPart.Requirements), ("qualifications", TextPart.Requirements), ("minimum qualifications", TextPart.Requirements), ("required", TextPart.Requirements), ("must have", TextPart.Requirements),
        ("what we expect", TextPart.Requirements), ("you have", TextPart.Requirements), ("skills", TextPart.Requirements), ("about you", TextPart.Requirements), ("who you are", TextPart.Requirements),
        ("what you bring", TextPart.Requirements), ("we expect", TextPart.Requirements), ("your profile", TextPart.Requirements), ("experience", TextPart.Requirements), ("talaptar", TextPart.Requirements),
        ("талаптар", TextPart.Requirements), ("қойылатын талаптар", TextPart.Requirements),
        ("обязанности", TextPart.Duties), ("задачи", TextPart.Duties), ("чем предстоит", TextPart.Duties), ("что делать", TextPart.Duties), ("что нужно делать", TextPart.Duties), ("вам предстоит", TextPart.Duties),
        ("тебе предстоит", TextPart.Duties), ("предстоит", TextPart.Duties), ("функционал", TextPart.Duties), ("должностные обязанности", TextPart.Duties), ("ваши задачи", TextPart.Duties),
        ("основные задачи", TextPart.Duties), ("чем вы будете", TextPart.Duties), ("чем заниматься", TextPart.Duties), ("responsibilities", TextPart.Duties), ("duties", TextPart.Duties), ("what you will do", TextPart.Duties),
        ("what you'll do", TextPart.Duties), ("your tasks", TextPart.Duties), ("the role", TextPart.Duties), ("міндеттер", TextPart.Duties), ("міндеті", TextPart.Duties),
        ("условия", TextPart.Conditions), ("мы предлагаем", TextPart.Conditions), ("что мы предлагаем", TextPart.Conditions), ("предлагаем", TextPart.Conditions), ("у нас", TextPart.Conditions),
        ("мы гарантируем", TextPart.Conditions), ("бонусы", TextPart.Conditions), ("we offer", TextPart.Conditions), ("what we offer", TextPart.Conditions), ("benefits", TextPart.Conditions), ("perks", TextPart.Conditions),
        ("шарттар", TextPart.Conditions), ("жұмыс шарттары", TextPart.Conditions), ("почему мы", TextPart.Conditions),
        ("о компании", TextPart.Company), ("о нас", TextPart.Company), ("about us", TextPart.Company), ("about the company", TextPart.Company), ("who we are", TextPart.Company), ("кто мы", TextPart.Company),
    ];

    private readonly List<(int Start, TextPart Part)> _parts = [(0, TextPart.Unknown)];

    public TextParts(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var length = text[start..].IndexOf('\n');
            var line = length < 0 ? text[start..] : text.Slice(start, length);
            if (PartOf(line) is { } part)
            {
                _parts.Add((start, part));
            }

            start += line.Length + 1;
        }
    }

    /// <summary>The part that an offset stands in.</summary>
    public TextPart At(int offset)
    {
        for (var i = _parts.Count - 1; i >= 0; i--)
        {
            if (_parts[i].Start <= offset)
            {
                return _parts[i].Part;
            }
        }

        return TextPart.Unknown;
    }

    /// <summary>All parts in order.</summary>
    /// <param name="length">Length of the text.</param>
    public IEnumerable<(Range Range, TextPart Part)> Ranges(int length)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            yield return (_parts[i].Start..(i + 1 < _parts.Count ? _parts[i + 1].Start : length), _parts[i].Part);
        }
    }

    private static TextPart? PartOf(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimStart(" \t•·*-–—#:●▪✅✔►»>\u00A0");
        if (trimmed.Length < 4)
        {
            return null;
        }

        // "Требования: высшее образование" counts as well as a heading of its own line.
        var colon = trimmed[..Math.Min(trimmed.Length, MaxHeadingLength)].IndexOf(':');
        var isHeading = trimmed.TrimEnd().Length <= 45 || colon >= 0;
        if (!isHeading)
        {
            return null;
        }

        foreach (var (heading, part) in Headings)
        {
            if (trimmed.StartsWith(heading, StringComparison.OrdinalIgnoreCase)
                || (colon >= 0 && part == TextPart.Preferred && trimmed[..colon].Contains(heading, StringComparison.OrdinalIgnoreCase)))
            {
                return part;
            }
        }

        return null;
    }
}
