using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>How used proofs are stored: over the shards of their texts.</summary>
public static class UsedProofSchema
{
    public static readonly CollectionSchema<UsedProof> Value = new()
    {
        Name = "usedproofs",
        Key = proof => new RecordKey(KeyShards.Of(proof.Proof), proof.Proof),
        Json = RecordJson.Of<UsedProof>(),
    };
}
