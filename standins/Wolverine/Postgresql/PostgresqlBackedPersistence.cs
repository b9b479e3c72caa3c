using JasperFx;

namespace Wolverine.Postgresql;

/// <summary>More about the message tables.</summary>
public interface IPostgresqlBackedPersistence
{
    IPostgresqlBackedPersistence SchemaName(string schemaName);

    IPostgresqlBackedPersistence OverrideAutoCreateResources(AutoCreate autoCreate);

    /// <summary>PostgreSQL queues between nodes; the stand-in has none to switch off.</summary>
    IPostgresqlBackedPersistence EnableCommandQueues(bool enabled);
}

internal sealed class PostgresqlBackedPersistence(MessageDatabase database, WolverineOptions options)
    : IPostgresqlBackedPersistence
{
    public IPostgresqlBackedPersistence SchemaName(string schemaName)
    {
        database.SchemaName = schemaName;
        return this;
    }

    public IPostgresqlBackedPersistence OverrideAutoCreateResources(AutoCreate autoCreate)
    {
        options.AutoBuildMessageStorageOnStartup = autoCreate;
        return this;
    }

    public IPostgresqlBackedPersistence EnableCommandQueues(bool enabled) => this;
}
