using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wolverine.Persistence.Durability;
using Wolverine.Runtime;

namespace Wolverine.Postgresql;

public static class PostgresqlConfigurationExtensions
{
    /// <summary>Keeps messages in PostgreSQL.</summary>
    public static IPostgresqlBackedPersistence PersistMessagesWithPostgresql(this WolverineOptions options,
        string connectionString, string? schemaName = null, MessageStoreRole role = MessageStoreRole.Main) =>
        Add(options, new MessageDatabase(connectionString), schemaName, role);

    public static IPostgresqlBackedPersistence PersistMessagesWithPostgresql(this WolverineOptions options,
        NpgsqlDataSource dataSource, string? schemaName = null, MessageStoreRole role = MessageStoreRole.Main) =>
        Add(options, new MessageDatabase(dataSource), schemaName, role);

    private static PostgresqlBackedPersistence Add(WolverineOptions options, MessageDatabase database, string? schemaName,
        MessageStoreRole role)
    {
        if (role != MessageStoreRole.Main)
            throw new NotSupportedException($"The stand-in keeps messages in one store; role {role} needs the package.");

        database.SchemaName = schemaName;
        options.MessageDatabase = database;
        options.Services.AddSingleton<IMessageStore>(s => s.GetRequiredService<WolverineRuntime>().Storage);
        return new PostgresqlBackedPersistence(database, options);
    }
}
