namespace JobFunctions.Core.Matching.Skills;

/// <summary>How a name must stand in running text to count. As a key skill or a whole item that is asked for, every name counts.</summary>
internal enum NameSense
{
    /// <summary>Wherever it stands between word boundaries.</summary>
    Plain,

    /// <summary>Marked <c>=</c>, also an ordinary word (<c>=Excel</c>): with its capital; where a sentence begins with it, only among skills of its group.</summary>
    Capital,

    /// <summary>Marked <c>~</c>, a short name (<c>~R</c>): exactly as spelled, beside a separator of lists, among skills of its group.</summary>
    Exact,

    /// <summary>Marked <c>?</c>, too broad for prose (<c>?учёт</c>): as a whole item of a list that names other skills.</summary>
    Item,
}
