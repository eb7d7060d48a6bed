using System.Diagnostics.CodeAnalysis;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>Keeps one string for the many equal ones that records bring: names of towns, companies, skills. For one thread at a time.</summary>
internal sealed class TextPool
{
    // Names come again; what is beyond this many has to earn its place anew.
    private const int MaxTexts = 20_000;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    [return: NotNullIfNotNull(nameof(text))]
    public string? Share(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        if (_texts.Count >= MaxTexts)
        {
            _texts.Clear();
        }

        _texts.Add(text);
        return text;
    }
}
