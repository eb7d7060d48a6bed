namespace JobFunctions.Documents;

/// <summary>One page.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In points (1/72 inch) as the page is shown, rotation applied; <see langword="null"/> where the format has no pages.</param>
/// <param name="Height">As <paramref name="Width"/>.</param>
/// <param name="Blocks">In reading order.</param>
public sealed record TextPage(int Number, double? Width, double? Height, IReadOnlyList<TextBlock> Blocks);
