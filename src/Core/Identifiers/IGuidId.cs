namespace JobFunctions.Core.Identifiers;

/// <summary>An id that is a version 7 UUID, written in lower case with hyphens everywhere outside the process.</summary>
public interface IGuidId<TSelf>
    where TSelf : struct, IGuidId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
