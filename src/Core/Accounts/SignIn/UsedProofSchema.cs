using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>How used proofs are stored.</summary>
public static class UsedProofSchema
{
    public static readonly CollectionSchema<UsedProof> Value = new()
    {
        Name = "usedproofs",
        Key = proof => new RecordKey(proof.Proof, "used"),
        Json = RecordJson.Of<UsedProof>(),
    };
}
