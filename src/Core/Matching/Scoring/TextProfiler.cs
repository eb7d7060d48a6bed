using System.Runtime.InteropServices;
using JobFunctions.Core.Matching.Background;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching.Scoring;

/// <summary>Makes vectors of texts. Keeps its buffers between texts: one for each thread.</summary>
internal sealed class TextProfiler(BackgroundStatistics background)
{
    // BM25's saturation and length normalisation, with the mean length of a vacancy's text in words.
    private const float Saturation = 1.2f;
    private const float LengthShare = 0.6f;
    private const float MeanLength = 140f;

    // What TermHash never gives: of a word that says nothing.
    private const ulong NoStem = 0;
    private const int MaxStems = 30_000;

    private readonly Dictionary<ulong, float> _counts = [];
    private readonly Dictionary<ulong, ulong> _stems = [];
    private float _length;

    /// <summary>Adds a part of the text.</summary>
    /// <param name="weight">How many times each of its words counts.</param>
    public void Add(ReadOnlySpan<char> text, float weight)
    {
        var reader = new WordReader(text);
        while (reader.MoveNext())
        {
            if (StemOf(reader.Word) is not NoStem and var stem)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, stem, out _) += weight;
                _length += weight;
            }
        }
    }

    /// <summary>Adds each two words that follow one another, the words that say nothing left out.</summary>
    public void AddPairs(ReadOnlySpan<char> text, float weight)
    {
        var before = NoStem;
        var reader = new WordReader(text);
        while (reader.MoveNext())
        {
            if (StemOf(reader.Word) is not NoStem and var stem)
            {
                if (before != NoStem)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_counts, TermHash.Combine(before, stem), out _) += weight;
                    _length += weight;
                }

                before = stem;
            }
        }
    }

    /// <summary>The stems of what was added; then starts anew.</summary>
    public TermVector Build()
    {
        if (_counts.Count == 0)
        {
            return TermVector.Empty;
        }

        var terms = new ulong[_counts.Count];
        var weights = new float[_counts.Count];
        var norm = Saturation * (1 - LengthShare + (LengthShare * _length / MeanLength));
        var i = 0;
        foreach (var (term, count) in _counts)
        {
            terms[i] = term;
            weights[i++] = background.WeightOf(term) * count * (Saturation + 1) / (count + norm);
        }

        _counts.Clear();
        _length = 0;
        return new TermVector(terms, weights, Normalise(weights));
    }

    /// <summary>The hash of the stem, remembered by the hash of the word: most words of job texts come again and again.</summary>
    private ulong StemOf(ReadOnlySpan<char> word)
    {
        var hash = TermHash.Of(word);
        if (_stems.TryGetValue(hash, out var stem))
        {
            return stem;
        }

        stem = word.Length < 2 || StopWords.Contains(word) || !word.ContainsAnyExceptInRange('0', '9') ? NoStem : Stemmer.StemHash(word);
        if (_stems.Count < MaxStems)
        {
            _stems[hash] = stem;
        }

        return stem;
    }

    private static float Normalise(float[] vector)
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

        return MathF.Sqrt(sum);
    }
}
