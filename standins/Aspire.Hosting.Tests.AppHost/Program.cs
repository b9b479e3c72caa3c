using Microsoft.Extensions.Configuration;

var builder = DistributedApplication.CreateBuilder(args);

var postgres = builder.AddPostgres("postgres");
if (!args.Contains("--ephemeral"))
    postgres.WithDataVolume();
var data = postgres.AddDatabase("data");

var job = builder.AddProject<Projects.Aspire_Hosting_Tests_Service>("job", launchProfileName: null)
    .WithArgs("job")
    .WithReference(data).WaitFor(data);

var greeting = builder.AddParameter("greeting", "hello");
var web = builder.AddProject<Projects.Aspire_Hosting_Tests_Service>("web", launchProfileName: null)
    .WithHttpEndpoint(port: 5199, env: "WEB_PORT")
    .WithExternalHttpEndpoints()
    .WithHttpHealthCheck("/health")
    .WithReplicas(builder.Configuration.GetValue("Replicas", 1))
    .WithEnvironment("GREETING", greeting)
    .WithEnvironment("Logging__LogLevel__Microsoft.AspNetCore", "Warning")
    .WithReference(data)
    .WaitForCompletion(job);
web.WithEnvironment("PUBLIC_ADDRESS", web.GetEndpoint("http"));

builder.AddProject<Projects.Aspire_Hosting_Tests_Service>("client", launchProfileName: null)
    .WithHttpEndpoint()
    .WithReference(data)
    .WithReference(web).WaitFor(web);

builder.Build().Run();
