using JobFunctions.Server.Hosting;
using JobFunctions.Server.Try;

try
{
    if (args is ["try", .. var rest])
    {
        await TryCommand.RunAsync(rest, Terminal.Create(), CancellationToken.None);
    }
    else
    {
        await ServeCommand.RunAsync(args);
    }

    return 0;
}
catch (StartupException exception)
{
    return await SayAsync(exception, exitCode: 1);
}
catch (TryException exception)
{
    return await SayAsync(exception, exitCode: 2);
}

static async Task<int> SayAsync(Exception exception, int exitCode)
{
    await Console.Error.WriteLineAsync(exception.Message.ReplaceLineEndings(" "));
    return exitCode;
}
