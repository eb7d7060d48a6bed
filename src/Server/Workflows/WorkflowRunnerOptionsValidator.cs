using Microsoft.Extensions.Options;

namespace JobFunctions.Server.Workflows;

[OptionsValidator]
internal sealed partial class WorkflowRunnerOptionsValidator : IValidateOptions<WorkflowRunnerOptions>;
