namespace JobFunctions.Core.Resumes;

/// <summary>What makes a resume say a value.</summary>
public enum EvidenceBasis
{
    /// <summary>A label or a heading says what it is: <c>Телефон: ...</c>, an entry under <c>Experience</c>.</summary>
    Labelled,

    /// <summary>An item of a list that the person made for such values.</summary>
    Listed,

    /// <summary>Its form and its place say what it is: a name in the first line, an address with an at sign.</summary>
    Placed,

    /// <summary>Running text names it.</summary>
    Mentioned,

    /// <summary>Reckoned from other values; the quotes are theirs.</summary>
    Derived,
}
