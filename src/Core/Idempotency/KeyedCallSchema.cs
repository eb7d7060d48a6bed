using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Idempotency;

/// <summary>How keyed calls are stored: for a day, in sixteen partitions.</summary>
public static class KeyedCallSchema
{
    /// <summary>Those whose replies hold an account's data.</summary>
    public static readonly SecondaryIndex<KeyedCall> OwnerIndex = new(
        "owner", call => call.Owner is { } owner ? [new RecordKey(owner.ToString(), call.Id)] : []);

    public static readonly CollectionSchema<KeyedCall> Value = new()
    {
        Name = "keyedcalls",
        Key = call => KeyOf(call.Id),
        Json = RecordJson.Of<KeyedCall>(),
        Indexes = [OwnerIndex],
    };

    public static RecordKey KeyOf(string id) => new(KeyShards.Of(id), id);
}
