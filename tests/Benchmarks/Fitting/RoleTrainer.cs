using System.Globalization;
using System.Numerics;
using System.Text;
using JobFunctions.Core.Matching.Scoring;

namespace JobFunctions.Benchmarks.Fitting;

/// <summary>
/// Fits the table of professional roles: multinomial logistic regression by adaptive gradient steps (Duchi et al. 2011) in a fixed order. A
/// text may be labelled with several roles of which one is right; then their sum is made likely.
/// </summary>
/// <param name="roles">Names of the roles with the categories that hold them.</param>
internal sealed class RoleTrainer(IReadOnlyList<(string Name, string[] Categories)> roles)
{
    private const int Epochs = 24;
    private const float Rate = 0.15f;
    private const float Decay = 8e-5f;
    private const float LeastWeight = 0.5f;
    private const int LeastExamples = 2;
    private const int MostRoles = 12;

    private readonly List<Example> _examples = [];
    private readonly Dictionary<ulong, int> _columns = [];
    private readonly List<ulong> _terms = [];
    private readonly List<int> _counts = [];

    /// <param name="parts">Vectors of length 1, added up.</param>
    /// <param name="labels">Indexes of the roles of which one is right.</param>
    /// <param name="isNamed">True for a name of the role itself, whose stems are kept however rare.</param>
    public void Add(IReadOnlyList<TermVector> parts, int[] labels, bool isNamed = false)
    {
        var terms = parts.SelectMany(part => part.Terms.Zip(part.Weights)).GroupBy(pair => pair.First).Select(group => (Column: ColumnOf(group.Key), Value: group.Sum(pair => pair.Second))).ToArray();
        if (terms.Length > 0 && labels.Length > 0)
        {
            _examples.Add(new Example(terms, labels));
            foreach (var (column, _) in terms)
            {
                _counts[column] += isNamed ? LeastExamples : 1;
            }
        }
    }

    /// <returns>The table as the lines of its file.</returns>
    /// <param name="stems">Of the hashes in the examples.</param>
    public string Train(IReadOnlyDictionary<ulong, string> stems, CancellationToken cancellationToken)
    {
        var weights = Steps(out var bias, cancellationToken);
        var table = new StringBuilder();
        for (var role = 0; role < roles.Count; role++)
        {
            table.Append(CultureInfo.InvariantCulture, $"role\t{roles[role].Name}\t{string.Join(' ', roles[role].Categories)}\t{bias[role]:0.##}\n");
        }

        foreach (var (column, stem) in Enumerable.Range(0, _terms.Count).Where(column => _counts[column] >= LeastExamples && stems.ContainsKey(_terms[column])).Select(column => (column, stems[_terms[column]])).OrderBy(pair => pair.Item2, StringComparer.Ordinal))
        {
            var row = RowOf(weights[column]);
            if (row.Length > 0)
            {
                table.Append(stem).Append('\t').Append(row).Append('\n');
            }
        }

        return table.ToString();
    }

    /// <summary>The weights that matter. A sum that all roles share changes no share, so that they are told as they differ from the middle one.</summary>
    private static string RowOf(float[] weights)
    {
        var middle = weights.Order().ElementAt(weights.Length / 2);
        return string.Join(' ', weights.Select((weight, role) => (Role: role, Weight: weight - middle))
            .Where(item => MathF.Abs(item.Weight) >= LeastWeight)
            .OrderByDescending(item => MathF.Abs(item.Weight))
            .Take(MostRoles)
            .OrderBy(item => item.Role)
            .Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Role}:{item.Weight:0.#}")));
    }

    private float[][] Steps(out float[] bias, CancellationToken cancellationToken)
    {
        var weights = _terms.ConvertAll(_ => new float[roles.Count]).ToArray();
        var squares = _terms.ConvertAll(_ => new float[roles.Count]).ToArray();
        bias = new float[roles.Count];
        var biasSquares = new float[roles.Count];
        var gradient = new float[roles.Count];
        var order = new Random(1);
        var examples = _examples.ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            order.Shuffle(examples);
            foreach (var example in examples)
            {
                Gradient(example, weights, bias, gradient);
                foreach (var (column, value) in example.Terms)
                {
                    Step(weights[column], squares[column], gradient, value);
                }

                Step(bias, biasSquares, gradient, 0.3f);
            }
        }

        return weights;
    }

    /// <summary>Of the loss by the scores of the roles: shares as they are less shares as they should be.</summary>
    private static void Gradient(Example example, float[][] weights, float[] bias, float[] gradient)
    {
        bias.CopyTo(gradient, 0);
        foreach (var (column, value) in example.Terms)
        {
            AddScaled(weights[column], value, gradient);
        }

        var most = gradient.Max();
        var sum = 0f;
        for (var role = 0; role < gradient.Length; role++)
        {
            gradient[role] = MathF.Exp(gradient[role] - most);
            sum += gradient[role];
        }

        var right = example.Labels.Sum(label => gradient[label]) + 1e-9f;
        var scale = 1 / sum;
        Span<float> wanted = stackalloc float[example.Labels.Length];
        for (var i = 0; i < wanted.Length; i++)
        {
            wanted[i] = gradient[example.Labels[i]] / right;
        }

        for (var role = 0; role < gradient.Length; role++)
        {
            gradient[role] *= scale;
        }

        for (var i = 0; i < wanted.Length; i++)
        {
            gradient[example.Labels[i]] -= wanted[i];
        }
    }

    private static void AddScaled(float[] from, float scale, float[] to)
    {
        var width = Vector<float>.Count;
        var i = 0;
        for (; i <= to.Length - width; i += width)
        {
            (new Vector<float>(to, i) + (new Vector<float>(from, i) * scale)).CopyTo(to, i);
        }

        for (; i < to.Length; i++)
        {
            to[i] += from[i] * scale;
        }
    }

    private static void Step(float[] weights, float[] squares, float[] gradient, float value)
    {
        var width = Vector<float>.Count;
        var i = 0;
        for (; i <= weights.Length - width; i += width)
        {
            var weight = new Vector<float>(weights, i);
            var step = (new Vector<float>(gradient, i) * value) + (weight * Decay);
            var square = new Vector<float>(squares, i) + (step * step);
            square.CopyTo(squares, i);
            (weight - (step * Rate / (Vector.SquareRoot(square) + new Vector<float>(1e-4f)))).CopyTo(weights, i);
        }

        for (; i < weights.Length; i++)
        {
            var step = (gradient[i] * value) + (Decay * weights[i]);
            squares[i] += step * step;
            weights[i] -= Rate * step / (MathF.Sqrt(squares[i]) + 1e-4f);
        }
    }

    private int ColumnOf(ulong term)
    {
        if (!_columns.TryGetValue(term, out var column))
        {
            _columns[term] = column = _terms.Count;
            _terms.Add(term);
            _counts.Add(0);
        }

        return column;
    }

    private sealed record Example((int Column, float Value)[] Terms, int[] Labels);
}
