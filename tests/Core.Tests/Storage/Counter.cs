using System.Text.Json.Serialization;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Tests.Storage;

/// <summary>A record without claims and indexes, for the tests of stores and collections.</summary>
public sealed record Counter(string Name, int Count)
{
    public static readonly CollectionSchema<Counter> Schema = new()
    {
        Name = "counters",
        Key = counter => KeyOf(counter.Name),
        Json = CounterJson.Default.Counter,
    };

    public static RecordKey KeyOf(string name) => new("all", name);
}

[JsonSerializable(typeof(Counter))]
internal sealed partial class CounterJson : JsonSerializerContext;
