using System.Collections.Frozen;
using System.Globalization;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching.Roles;

/// <summary>
/// Of which professional roles words speak: a multinomial logistic model over the stems of a text and the pairs of stems of a title. The roles are
/// those of the dictionary that vacancies are published under. Its file is written by <c>tests/Benchmarks -- fit</c>.
/// </summary>
public sealed class RoleTable
{
    private const string Resource = "roles.tsv";

    // Roles of one category are near although they are not the same.
    private const float SameCategory = 0.3f;

    // Over 1 makes the likeliest roles stand out more than they are likely: better for ordering.
    private const float Sharpness = 1.3f;

    // What the pairs of words of a title count for beside its words: they part "sales manager" from "office manager", but most are rare.
    internal const float PairShare = 0.6f;

    // A role likelier than this is kept of a text; the tail says nothing.
    private const float LeastShare = 0.01f;

    private static readonly Lazy<RoleTable> Shared = new(LoadDefault);

    private readonly float[] _bias;
    private readonly FrozenDictionary<ulong, Row> _rows;
    private readonly float[] _nearness;

    private RoleTable(List<Role> roles, Dictionary<ulong, Row> rows)
    {
        Roles = [.. roles.Select(role => role.Name)];
        _bias = [.. roles.Select(role => role.Bias)];
        _rows = rows.ToFrozenDictionary();
        _nearness = new float[roles.Count * roles.Count];
        for (var one = 0; one < roles.Count; one++)
        {
            for (var other = 0; other < roles.Count; other++)
            {
                _nearness[(one * roles.Count) + other] = one == other ? 1 : roles[one].Categories.Overlaps(roles[other].Categories) ? SameCategory : 0;
            }
        }
    }

    /// <summary>The table out of the file beside this class.</summary>
    public static RoleTable Default => Shared.Value;

    /// <summary>Names of the roles by their index.</summary>
    public IReadOnlyList<string> Roles { get; }

    internal static RoleTable Parse(TextReader reader)
    {
        var roles = new List<Role>();
        var rows = new Dictionary<ulong, Row>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var columns = line.Split('\t');
            if (columns.Length == 4)
            {
                roles.Add(new Role(columns[1], [.. columns[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)], float.Parse(columns[3], CultureInfo.InvariantCulture)));
            }
            else
            {
                rows[TermOf(columns[0])] = Row.Parse(columns[1]);
            }
        }

        return new RoleTable(roles, rows);
    }

    /// <param name="name">A stem, or two with a space between.</param>
    private static ulong TermOf(ReadOnlySpan<char> name) =>
        name.IndexOf(' ') is >= 0 and var space ? TermHash.Combine(TermHash.Of(name[..space]), TermHash.Of(name[(space + 1)..])) : TermHash.Of(name);

    /// <summary>The roles that a title, its pairs of words and the text below it speak of, with their shares; none where no stem of theirs is known.</summary>
    internal RoleShares Of(TermVector title, TermVector pairs, TermVector text)
    {
        Span<float> scores = stackalloc float[_bias.Length];
        return Add(title, scores, 1) | Add(pairs, scores, PairShare) | Add(text, scores, 1) ? Share(scores) : RoleShares.None;
    }

    /// <summary>For each role, how much of it and of roles near to it there is.</summary>
    internal float[] Spread(RoleShares shares)
    {
        var spread = new float[_bias.Length];
        for (var i = 0; i < shares.Roles.Length; i++)
        {
            var near = _nearness.AsSpan(shares.Roles[i] * _bias.Length, _bias.Length);
            for (var role = 0; role < spread.Length; role++)
            {
                spread[role] += shares.Shares[i] * near[role];
            }
        }

        return spread;
    }

    private static RoleTable LoadDefault()
    {
        using var reader = ModelFile.Open(Resource);
        return Parse(reader);
    }

    private bool Add(TermVector terms, Span<float> scores, float share)
    {
        var isKnown = false;
        for (var i = 0; i < terms.Terms.Length; i++)
        {
            if (_rows.TryGetValue(terms.Terms[i], out var row))
            {
                isKnown = true;
                var weight = terms.Weights[i] * share;
                for (var j = 0; j < row.Roles.Length; j++)
                {
                    scores[row.Roles[j]] += weight * row.Weights[j];
                }
            }
        }

        return isKnown;
    }

    private RoleShares Share(Span<float> scores)
    {
        var most = float.NegativeInfinity;
        for (var role = 0; role < scores.Length; role++)
        {
            scores[role] += _bias[role];
            most = MathF.Max(most, scores[role]);
        }

        var sum = 0f;
        for (var role = 0; role < scores.Length; role++)
        {
            scores[role] = MathF.Exp((scores[role] - most) * Sharpness);
            sum += scores[role];
        }

        var count = 0;
        foreach (var score in scores)
        {
            count += score >= LeastShare * sum ? 1 : 0;
        }

        var roles = new byte[count];
        var shares = new float[count];
        for (int role = 0, i = 0; role < scores.Length; role++)
        {
            if (scores[role] >= LeastShare * sum)
            {
                roles[i] = (byte)role;
                shares[i++] = scores[role] / sum;
            }
        }

        return new RoleShares(roles, shares);
    }

    private sealed record Role(string Name, HashSet<string> Categories, float Bias);

    private readonly record struct Row(byte[] Roles, float[] Weights)
    {
        public static Row Parse(string text)
        {
            var count = text.AsSpan().Count(':');
            var row = new Row(new byte[count], new float[count]);
            var at = 0;
            foreach (var range in text.AsSpan().Split(' '))
            {
                var item = text.AsSpan(range);
                var colon = item.IndexOf(':');
                row.Roles[at] = byte.Parse(item[..colon], CultureInfo.InvariantCulture);
                row.Weights[at++] = float.Parse(item[(colon + 1)..], CultureInfo.InvariantCulture);
            }

            return row;
        }
    }
}
