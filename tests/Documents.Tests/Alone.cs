namespace JobFunctions.Documents.Tests;

/// <summary>Tests that measure time or memory, or use every core: one after another and with no others beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}
