namespace JobFunctions.Core.TextSearch;

/// <summary>A field that is searched by its words; made by <see cref="IndexSchema.AddText"/>.</summary>
public sealed class TextField
{
    internal TextField(int index, string name, float weight, float averageLength, float lengthShare)
    {
        Index = index;
        Name = name;
        Weight = weight;
        AverageLength = averageLength;
        LengthShare = lengthShare;
    }

    public string Name { get; }

    internal int Index { get; }

    internal float Weight { get; }

    internal float AverageLength { get; }

    internal float LengthShare { get; }
}
