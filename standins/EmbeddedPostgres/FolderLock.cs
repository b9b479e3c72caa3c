namespace EmbeddedPostgres;

/// <summary>One owner a data folder. The lock is the operating system's, so it ends with its holder.</summary>
internal static class FolderLock
{
    /// <exception cref="EmbeddedPostgresException">Another process has it.</exception>
    public static FileStream Take(string folder)
    {
        ServerUser.Current.MakeFolder(folder);
        var path = Path.Combine(folder, "lock");
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new EmbeddedPostgresException(
                $"The data folder '{folder}' is in use by another program ({e.Message}): stop that one, or use another folder.", e);
        }
    }
}
