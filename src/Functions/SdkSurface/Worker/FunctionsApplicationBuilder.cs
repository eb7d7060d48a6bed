using JobFunctions.Functions.SdkSurface;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.Builder;

public class FunctionsApplicationBuilder
{
    private FunctionsApplicationBuilder()
    {
    }

    public ConfigurationManager Configuration => throw NotHere.Exception();

    public IServiceCollection Services => throw NotHere.Exception();

    public IHost Build() => throw NotHere.Exception();
}
