namespace JobFunctions.Functions.SdkSurface;

/// <summary>What the members of this folder answer when somebody calls them: they declare the Azure Functions SDK and do nothing.</summary>
internal static class NotHere
{
    public static PlatformNotSupportedException Exception() =>
        new("This build only type-checks the Azure Functions head. Build it with -p:AzureFunctionsSdk=true to run it (docs/azure.md).");
}
