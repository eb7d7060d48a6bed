using System.Numerics;

namespace JobFunctions.Core.Matching.Scoring;

/// <summary>A <see cref="TermVector"/> laid out for looking terms up: open addressing, at most half full.</summary>
internal sealed class TermTable
{
    private readonly ulong[] _terms;
    private readonly float[] _weights;
    private readonly int _mask;

    public TermTable(TermVector vector)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, vector.Terms.Length * 2));
        _terms = new ulong[size];
        _weights = new float[size];
        _mask = size - 1;
        for (var i = 0; i < vector.Terms.Length; i++)
        {
            var place = PlaceOf(vector.Terms[i]);
            _terms[place] = vector.Terms[i];
            _weights[place] = vector.Weights[i];
        }
    }

    /// <returns>The cosine of the two texts, 0-1.</returns>
    public float Dot(TermVector other)
    {
        var sum = 0f;
        for (var i = 0; i < other.Terms.Length; i++)
        {
            var place = PlaceOf(other.Terms[i]);
            if (_terms[place] != 0)
            {
                sum += _weights[place] * other.Weights[i];
            }
        }

        return sum;
    }

    /// <returns>The share of these terms that the text holds, 0-1.</returns>
    public float ShareOf(ulong[] terms)
    {
        var held = 0;
        foreach (var term in terms)
        {
            held += _terms[PlaceOf(term)] != 0 ? 1 : 0;
        }

        return terms.Length == 0 ? 0 : (float)held / terms.Length;
    }

    private int PlaceOf(ulong term)
    {
        var place = (int)(term ^ (term >> 31)) & _mask;
        while (_terms[place] != 0 && _terms[place] != term)
        {
            place = (place + 1) & _mask;
        }

        return place;
    }
}
