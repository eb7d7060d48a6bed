namespace JobFunctions.Core.TextSearch.Queries;

internal enum AlternativeKind
{
    /// <summary>One term.</summary>
    Word,

    /// <summary>Any term that begins so.</summary>
    Beginning,

    /// <summary>Terms next to each other, in this order.</summary>
    Phrase,

    /// <summary>Terms anywhere.</summary>
    AllWords,
}
