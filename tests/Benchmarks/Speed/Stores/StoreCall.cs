namespace JobFunctions.Benchmarks.Speed.Stores;

/// <summary>Kinds of calls to a store. A scan is one page of a list.</summary>
internal enum StoreCall
{
    Get,
    Put,
    Delete,
    Scan,
}
