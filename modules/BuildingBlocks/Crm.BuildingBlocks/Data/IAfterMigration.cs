namespace Crm.BuildingBlocks.Data;

/// <summary>Work of a module that follows every migration, such as giving out new permissions; must be safe to run again.</summary>
public interface IAfterMigration
{
    /// <summary>Does it; all modules' schemas are up to date.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
