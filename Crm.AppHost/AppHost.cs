using Microsoft.Extensions.Configuration;

var builder = DistributedApplication.CreateBuilder(args);

var crm = Database();

var migrate = builder.AddProject<Projects.Crm_Web>("crm-migrate", launchProfileName: null)
    .WithArgs("migrate")
    .WithReference(crm)
    .WaitFor(crm);

var web = builder.AddProject<Projects.Crm_Web>("crm-web", launchProfileName: null)
    .WithHttpEndpoint(port: 5080)
    .WithExternalHttpEndpoints()
    .WithHttpHealthCheck("/health")
    .WithReplicas(builder.Configuration.GetValue("Replicas", 1))
    .WithReference(crm)
    .WaitForCompletion(migrate);
web.WithEnvironment("Portal__Url", web.GetEndpoint("http"));

builder.Build().Run();

// ConnectionStrings__crm names a PostgreSQL of one's own. With --ephemeral, for tests, the data go when it stops.
IResourceBuilder<IResourceWithConnectionString> Database()
{
    if (builder.Configuration.GetConnectionString("crm") is not null)
        return builder.AddConnectionString("crm");

    var postgres = builder.AddPostgres("postgres");
    if (!args.Contains("--ephemeral"))
        postgres.WithDataVolume();
    return postgres.AddDatabase("crm");
}
