using JobFunctions.Server.Hosting;

try
{
    await ServeCommand.RunAsync(args);
    return 0;
}
catch (StartupException exception)
{
    await Console.Error.WriteLineAsync(exception.Message.ReplaceLineEndings(" "));
    return 1;
}
