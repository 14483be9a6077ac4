package opentok

import com.sun.jna.Function
import com.sun.jna.Library
import com.sun.jna.NativeLibrary
import com.sun.jna.Platform
import java.lang.ref.Reference

/**
 * Functions with more arguments than an ARM processor has registers for.
 *
 * JNA hands structures beyond those over wrongly there, and the process ends (java-native-access/jna#1736). By that
 * processor's rules a structure of more than 16 bytes is handed over as the address of a copy; so here it is an address from
 * the start, which JNA gets right. On other processors they go this way, too, as they are: it takes no longer than the
 * direct mapping, whose time goes into the same structures, and so every suite goes it.
 */
internal object ManyArguments {
    private val byAddress = Platform.ARCH == "aarch64"

    // The same instance that the direct mapping has, since it is asked for in the same words.
    private val library =
        NativeLibrary.getInstance(
            findLibraryName("opentok"),
            mapOf(Library.OPTION_CLASSLOADER to ManyArguments::class.java.classLoader),
        )

    fun number(
        name: String,
        vararg arguments: Any,
    ): Long = call(name, arguments) { invokeLong(it) }

    fun buffer(
        name: String,
        vararg arguments: Any,
    ): RustBuffer.ByValue =
        call(name, arguments) { invoke(RustBuffer.ByValue::class.java, it) as RustBuffer.ByValue }

    private inline fun <T> call(
        name: String,
        arguments: Array<out Any>,
        how: Function.(Array<out Any>) -> T,
    ): T {
        val handed = if (byAddress) Array(arguments.size) { address(arguments[it]) } else arguments
        try {
            return how(library.getFunction(name), handed)
        } finally {
            // The copies are theirs, and live for as long as they do.
            Reference.reachabilityFence(arguments)
        }
    }

    private fun address(argument: Any): Any =
        if (argument is RustBuffer.ByValue) {
            argument.write()
            argument.pointer
        } else {
            argument
        }
}
