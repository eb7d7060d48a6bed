namespace JobFunctions.Core.TextSearch;

/// <summary>What the last word of a query stands for when nothing follows it, not even a space: a person may still be typing it.</summary>
public enum LastWord
{
    /// <summary>
    /// For words that begin with it, unless it is a word itself and these are less than twenty times as many documents: "java" is not
    /// still on its way to "javascript", "прогр" is on its way to "программист".
    /// </summary>
    Auto,

    /// <summary>For itself only.</summary>
    Whole,

    /// <summary>For all words that begin with it, two letters at least.</summary>
    Prefix,
}
