namespace JobFunctions.Core.Text;

/// <summary>A word of a text.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length in the text; the part of the text that it covers is what a quote shows.</param>
/// <param name="Word">The word as <see cref="WordReader"/> normalises it.</param>
public readonly record struct Token(int Start, int Length, string Word)
{
    public int End => Start + Length;
}
