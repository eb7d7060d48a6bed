namespace JobFunctions.Core.Storage;

/// <summary>Says that a trail has something of a day.</summary>
/// <param name="Trail">Of the key alphabet.</param>
public sealed record DayMark(string Trail, DateOnly Day);
