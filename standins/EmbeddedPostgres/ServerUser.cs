using System.Runtime.InteropServices;

namespace EmbeddedPostgres;

/// <summary>Who runs the server: we ourselves, or, since PostgreSQL refuses root, <c>postgres</c> or <c>nobody</c> in root's place.</summary>
/// <param name="UserId">The numeric user, null when we run it ourselves.</param>
/// <param name="GroupId">The numeric group.</param>
internal sealed partial record ServerUser(uint? UserId, uint GroupId)
{
    private const string SetPriv = "/usr/bin/setpriv";

    public static ServerUser Current { get; } = Find();

    public bool IsAnother => UserId is not null;

    /// <summary>The command as this user: the same process, only with fewer rights.</summary>
    public (string FileName, IReadOnlyList<string> Arguments) Command(string fileName, params IReadOnlyList<string> arguments) =>
        UserId is null
            ? (fileName, arguments)
            : (SetPriv, [$"--reuid={UserId}", $"--regid={GroupId}", "--clear-groups", "--", fileName, .. arguments]);

    /// <summary>Makes the folder, for this user alone or readable by all.</summary>
    public string MakeFolder(string path, bool open = false)
    {
        if (OperatingSystem.IsWindows())
            return Directory.CreateDirectory(path).FullName;
        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        Directory.CreateDirectory(path, open ? Own | Others : Own);
        return Give(path);
    }

    /// <summary>Hands a file or folder to this user.</summary>
    public string Give(string path)
    {
        if (UserId is { } user && Chown(path, user, GroupId) != 0)
            throw new EmbeddedPostgresException($"Cannot give '{path}' to user {user}: error {Marshal.GetLastPInvokeError()}.");
        return path;
    }

    private static ServerUser Find()
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
            return new ServerUser(null, 0);
        if (!File.Exists(SetPriv))
            throw new EmbeddedPostgresException($"PostgreSQL refuses to run as root, and {SetPriv} (util-linux) is missing: start this as another user.");
        var users = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(fields => fields.Length >= 4).ToList();
        var user = users.Find(fields => fields[0] == "postgres") ?? users.Find(fields => fields[0] == "nobody")
            ?? throw new EmbeddedPostgresException("PostgreSQL refuses to run as root, and there is neither a user 'postgres' nor 'nobody': add one.");
        return new ServerUser(Number(user[2]), Number(user[3]));
    }

    private static uint Number(string text) => uint.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [LibraryImport("libc", EntryPoint = "chown", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Chown(string path, uint owner, uint group);
}
