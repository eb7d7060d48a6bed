namespace JobFunctions.Api.OpenApi;

/// <summary>An example of a body, for every call that sends or takes its type and has none of its own.</summary>
internal sealed record TypeExample(object Value);
