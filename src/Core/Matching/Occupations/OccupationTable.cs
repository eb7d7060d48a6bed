using System.Globalization;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching.Occupations;

/// <summary>The kinds of jobs that the platform knows, their names in Russian and English, and how near they are to each other.</summary>
public sealed class OccupationTable
{
    private const string Resource = "occupations.txt";
    private const double SameField = 0.6;
    private const int MaxTitleWords = 24;
    private static readonly Lazy<OccupationTable> Shared = new(LoadDefault);

    private readonly double[,] _fieldNearness;
    private readonly Dictionary<ulong, List<Alias>> _aliasesByFirstStem = [];

    private OccupationTable(List<Occupation> occupations, List<string> fields, double[,] fieldNearness)
    {
        Occupations = occupations;
        Fields = fields;
        _fieldNearness = fieldNearness;
    }

    /// <summary>The table out of the file beside this class.</summary>
    public static OccupationTable Default => Shared.Value;

    public IReadOnlyList<Occupation> Occupations { get; }

    /// <summary>Names of the fields of work: <c>it.development</c>, <c>finance</c>, ...</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>Every title of the file with its occupation; those after ? are among them.</summary>
    internal IReadOnlyList<(int Occupation, string Title)> Titles { get; private init; } = [];

    /// <returns>1 for the same occupation, less for another of the same field and of near fields, 0 for strangers.</returns>
    public double Nearness(int one, int other) =>
        one == other ? 1
        : Occupations[one].Field == Occupations[other].Field ? SameField
        : SameField * FieldNearness(Occupations[one].Field, Occupations[other].Field);

    /// <returns>1 for the same field.</returns>
    public double FieldNearness(int one, int other) => _fieldNearness[one, other];

    /// <summary>The occupations that a title of a job or a wish names, the surest first; none for a title that tells nothing.</summary>
    internal List<OccupationHit> Find(ReadOnlySpan<char> title)
    {
        Span<ulong> stems = stackalloc ulong[MaxTitleWords];
        var (count, head) = Read(title, stems);
        var found = Match(stems[..head]);
        if (found.Count == 0 && head < count)
        {
            found = Match(stems[..count]);
        }

        return found;
    }

    internal static OccupationTable Parse(TextReader reader)
    {
        var occupations = new List<Occupation>();
        var fields = new List<string>();
        var near = new List<(int Field, string Other, double Nearness)>();
        var aliases = new List<(int Occupation, string Words)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }

            var (name, rest) = Split(line.TrimStart('#'));
            if (line[0] == '#')
            {
                near.AddRange(rest.Select(item => (fields.Count, item[..item.LastIndexOf(' ')], double.Parse(item.AsSpan(item.LastIndexOf(' ') + 1), CultureInfo.InvariantCulture))));
                fields.Add(name);
            }
            else
            {
                aliases.AddRange(rest.Select(words => (occupations.Count, words)));
                occupations.Add(new Occupation(occupations.Count, name, fields.Count - 1));
            }
        }

        var table = new OccupationTable(occupations, fields, Nearnesses(fields, near))
        {
            Titles = [.. aliases.Select(alias => (alias.Occupation, alias.Words.TrimStart('?'))), .. occupations.Select(occupation => (occupation.Index, occupation.Name))],
        };
        foreach (var (occupation, words) in aliases)
        {
            table.Add(occupation, words);
        }

        return table;
    }

    private static OccupationTable LoadDefault()
    {
        using var reader = ModelFile.Open(Resource);
        return Parse(reader);
    }

    private static (string Name, string[] Items) Split(string line)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        return bar < 0
            ? (line.Trim(), [])
            : (line[..bar].Trim(), line[(bar + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    private static double[,] Nearnesses(List<string> fields, List<(int Field, string Other, double Nearness)> near)
    {
        var nearness = new double[fields.Count, fields.Count];
        for (var i = 0; i < fields.Count; i++)
        {
            nearness[i, i] = 1;
        }

        foreach (var (field, other, value) in near)
        {
            var index = fields.IndexOf(other);
            if (index < 0)
            {
                throw new FormatException($"The field '{fields[field]}' is near '{other}', which is not there.");
            }

            nearness[field, index] = nearness[index, field] = Math.Max(nearness[field, index], value);
        }

        return nearness;
    }

    /// <summary>Reads the stems of a title that mean something.</summary>
    /// <returns>Their count, and how many stand before a bracket or a word like "в", "для", "for": what follows tells where, not what.</returns>
    private static (int Count, int Head) Read(ReadOnlySpan<char> title, Span<ulong> stems)
    {
        var reader = new WordReader(title[..Math.Min(title.Length, 400)]);
        var count = 0;
        var head = -1;
        var end = 0;
        while (count < stems.Length && reader.MoveNext())
        {
            var word = reader.Word;
            if (count > 0 && head < 0 && (word is "в" or "для" or "for" or "at" or "in" || title[end..reader.Start].Contains('(')))
            {
                head = count;
            }

            end = reader.End;
            if (!StopWords.Contains(word) || word is "it")
            {
                stems[count++] = Stemmer.StemHash(word);
            }
        }

        return (count, head < 0 ? count : head);
    }

    private void Add(int occupation, string words)
    {
        var isGeneric = words[0] == '?';
        Span<ulong> stems = stackalloc ulong[MaxTitleWords];
        var (count, _) = Read(isGeneric ? words.AsSpan(1) : words, stems);
        if (count == 0)
        {
            throw new FormatException($"The title '{words}' has no word.");
        }

        var alias = new Alias(occupation, stems[..count].ToArray(), isGeneric);
        if (!_aliasesByFirstStem.TryGetValue(alias.Stems[0], out var list))
        {
            _aliasesByFirstStem[alias.Stems[0]] = list = [];
        }

        list.Add(alias);
    }

    private List<OccupationHit> Match(ReadOnlySpan<ulong> title)
    {
        var fitting = new List<Alias>();
        foreach (var stem in title)
        {
            if (!_aliasesByFirstStem.TryGetValue(stem, out var aliases))
            {
                continue;
            }

            foreach (var alias in aliases)
            {
                if (alias.Fits(title) && !fitting.Contains(alias))
                {
                    fitting.Add(alias);
                }
            }
        }

        fitting.RemoveAll(alias => fitting.Exists(other => other.Covers(alias)));
        if (fitting.Exists(alias => !alias.IsGeneric))
        {
            fitting.RemoveAll(alias => alias.IsGeneric);
        }

        var hits = new List<OccupationHit>();
        var longest = fitting.Count == 0 ? 0 : fitting.Max(alias => alias.Stems.Length);
        foreach (var alias in fitting.OrderByDescending(alias => alias.Stems.Length).ThenBy(alias => alias.Occupation))
        {
            if (!hits.Exists(hit => hit.Occupation == alias.Occupation))
            {
                hits.Add(new OccupationHit(alias.Occupation, (alias.IsGeneric ? 0.7f : 1f) * (alias.Stems.Length == longest ? 1f : 0.7f)));
            }
        }

        return hits;
    }

    private sealed record Alias(int Occupation, ulong[] Stems, bool IsGeneric)
    {
        public bool Fits(ReadOnlySpan<ulong> title)
        {
            foreach (var stem in Stems)
            {
                if (!title.Contains(stem))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>True when this one holds all words of the other and more.</summary>
        public bool Covers(Alias other) => other.Stems.Length < Stems.Length && Array.TrueForAll(other.Stems, stem => Array.IndexOf(Stems, stem) >= 0);
    }
}
