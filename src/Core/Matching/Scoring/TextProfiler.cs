using JobFunctions.Core.Matching.Background;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching.Scoring;

/// <summary>Makes profiles of texts. Keeps its buffers between texts: one for each thread.</summary>
internal sealed class TextProfiler(BackgroundStatistics background)
{
    // BM25's saturation and length normalisation, with the mean length of a vacancy's text in words.
    private const float Saturation = 1.2f;
    private const float LengthShare = 0.6f;
    private const float MeanLength = 140f;
    private const int MaxFieldWords = 160;

    private readonly Dictionary<ulong, float> _counts = [];
    private float _length;

    /// <summary>Adds a part of the text.</summary>
    /// <param name="weight">How many times each of its words counts.</param>
    public void Add(ReadOnlySpan<char> text, float weight)
    {
        var reader = new WordReader(text);
        while (reader.MoveNext())
        {
            var word = reader.Word;
            if (word.Length < 2 || StopWords.Contains(word) || !word.ContainsAnyExceptInRange('0', '9'))
            {
                continue;
            }

            var stem = Stemmer.StemHash(word);
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, stem, out _) += weight;
            _length += weight;
        }
    }

    /// <summary>The profile of what was added; then starts anew.</summary>
    public TextProfile Build()
    {
        if (_counts.Count == 0)
        {
            return new TextProfile(TermVector.Empty, [], 0);
        }

        var terms = new ulong[_counts.Count];
        var weights = new float[_counts.Count];
        var fields = new float[background.FieldCount];
        var norm = Saturation * (1 - LengthShare + (LengthShare * _length / MeanLength));
        var evidence = 0;
        var i = 0;
        foreach (var (term, count) in _counts)
        {
            var statistics = background.OfTerm(term);
            terms[i] = term;
            weights[i] = statistics.InverseFrequency * count * (Saturation + 1) / (count + norm);
            foreach (var lift in statistics.Fields)
            {
                fields[lift.Field] += lift.Lift * MathF.Min(count, 3) / (MathF.Min(count, 3) + 1);
            }

            evidence += statistics.Fields.Length > 0 ? 1 : 0;
            i++;
        }

        Clear();
        Normalise(weights);
        return new TextProfile(new TermVector(terms, weights), evidence == 0 ? [] : Sharpen(fields), Math.Min(evidence, MaxFieldWords));
    }

    private void Clear()
    {
        _counts.Clear();
        _length = 0;
    }

    /// <summary>Cubes, so that the leading fields stand out of what every text speaks of.</summary>
    private static float[] Sharpen(float[] fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] *= fields[i] * fields[i];
        }

        Normalise(fields);
        return fields;
    }

    private static void Normalise(float[] vector)
    {
        var sum = 0f;
        foreach (var value in vector)
        {
            sum += value * value;
        }

        var norm = sum > 0 ? 1 / MathF.Sqrt(sum) : 0;
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] *= norm;
        }
    }
}
