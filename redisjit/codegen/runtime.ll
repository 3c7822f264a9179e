; Made from runtime/runtime.c by tools/build_runtime.py: do not edit.
%struct.import = type { ptr, ptr, ptr, i64 }
%struct.timespec = type { i64, i64 }

@.str = private unnamed_addr constant [5 x i8] c"%.*e\00", align 1
@.str.1 = private unnamed_addr constant [5 x i8] c"%.*f\00", align 1
@rj_import_count = external local_unnamed_addr constant i64, align 8
@rj_imports = external local_unnamed_addr constant [0 x %struct.import], align 8
@.str.2 = private unnamed_addr constant [16 x i8] c"RedisModule_Log\00", align 1
@.str.3 = private unnamed_addr constant [8 x i8] c"warning\00", align 1
@.str.4 = private unnamed_addr constant [49 x i8] c"%s: this server lacks %s, which the module needs\00", align 1
@rj_module_name = external constant [0 x i8], align 1

; Function Attrs: nounwind
define i32 @RedisModule_OnLoad(ptr noundef %0, ptr noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = load ptr, ptr %0, align 8, !tbaa !8
  store ptr null, ptr %4, align 8, !tbaa !8
  %7 = load i64, ptr @rj_import_count, align 8, !tbaa !10
  %8 = icmp sgt i64 %7, 0
  br i1 %8, label %10, label %9

9:                                                ; preds = %3
  br label %51

10:                                               ; preds = %3, %45
  %11 = phi i32 [ %46, %45 ], [ 0, %3 ]
  %12 = phi i64 [ %47, %45 ], [ 0, %3 ]
  %13 = getelementptr inbounds nuw %struct.import, ptr @rj_imports, i64 %12
  store ptr null, ptr %5, align 8, !tbaa !8
  %14 = load ptr, ptr %13, align 8, !tbaa !12
  %15 = call i32 %6(ptr noundef %14, ptr noundef nonnull %5) #9
  %16 = load ptr, ptr %5, align 8, !tbaa !8
  %17 = icmp eq ptr %16, null
  br i1 %17, label %18, label %25

18:                                               ; preds = %10
  %19 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %20 = load ptr, ptr %19, align 8, !tbaa !16
  %21 = icmp eq ptr %20, null
  br i1 %21, label %25, label %22

22:                                               ; preds = %18
  %23 = call i32 %6(ptr noundef nonnull %20, ptr noundef nonnull %5) #9
  %24 = load ptr, ptr %5, align 8, !tbaa !8
  br label %25

25:                                               ; preds = %22, %18, %10
  %26 = phi ptr [ %24, %22 ], [ null, %18 ], [ %16, %10 ]
  %27 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %28 = load ptr, ptr %27, align 8, !tbaa !17
  store ptr %26, ptr %28, align 8, !tbaa !8
  %29 = load ptr, ptr %5, align 8, !tbaa !8
  %30 = icmp eq ptr %29, null
  br i1 %30, label %31, label %45

31:                                               ; preds = %25
  %32 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %33 = load i64, ptr %32, align 8, !tbaa !18
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %45, label %35

35:                                               ; preds = %31
  %36 = add nsw i32 %11, 1
  %37 = load ptr, ptr %4, align 8, !tbaa !8
  %38 = icmp eq ptr %37, null
  br i1 %38, label %39, label %43

39:                                               ; preds = %35
  %40 = call i32 %6(ptr noundef nonnull @.str.2, ptr noundef nonnull %4) #9
  %41 = load ptr, ptr %4, align 8, !tbaa !8
  %42 = icmp eq ptr %41, null
  br i1 %42, label %45, label %43

43:                                               ; preds = %39, %35
  %44 = phi ptr [ %41, %39 ], [ %37, %35 ]
  call void (ptr, ptr, ptr, ...) %44(ptr noundef nonnull %0, ptr noundef nonnull @.str.3, ptr noundef nonnull @.str.4, ptr noundef nonnull @rj_module_name, ptr noundef %14) #9
  br label %45

45:                                               ; preds = %43, %39, %31, %25
  %46 = phi i32 [ %11, %25 ], [ %11, %31 ], [ %36, %43 ], [ %36, %39 ]
  %47 = add nuw nsw i64 %12, 1
  %48 = icmp eq i64 %47, %7
  br i1 %48, label %49, label %10, !llvm.loop !19

49:                                               ; preds = %45
  %50 = icmp eq i32 %46, 0
  br i1 %50, label %51, label %53

51:                                               ; preds = %9, %49
  %52 = call i32 @redisjit_load(ptr noundef nonnull %0, ptr noundef %1, i32 noundef %2) #9
  br label %53

53:                                               ; preds = %49, %51
  %54 = phi i32 [ %52, %51 ], [ 1, %49 ]
  ret i32 %54
}

declare i32 @redisjit_load(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: read)
define hidden range(i64 -2147483648, 2147483648) i64 @rj_compare(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = tail call i32 @memcmp(ptr noundef %0, ptr noundef %1, i64 noundef %2)
  %5 = sext i32 %4 to i64
  ret i64 %5
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @memcmp(ptr noundef captures(none), ptr noundef captures(none), i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: read)
define hidden i64 @rj_find_byte(ptr noundef %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = trunc i64 %2 to i32
  %5 = tail call ptr @memchr(ptr noundef %0, i32 noundef %4, i64 noundef %1) #9
  %6 = icmp eq ptr %5, null
  %7 = ptrtoint ptr %5 to i64
  %8 = ptrtoint ptr %0 to i64
  %9 = sub i64 %7, %8
  %10 = select i1 %6, i64 -1, i64 %9
  ret i64 %10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare ptr @memchr(ptr noundef, i32 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: mustprogress nofree norecurse nounwind willreturn
define hidden double @rj_parse_double(ptr noundef readonly captures(none) %0) local_unnamed_addr #5 {
  %2 = tail call double @strtod(ptr noundef captures(none) %0, ptr noundef null)
  ret double %2
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn
declare double @strtod(ptr noundef readonly, ptr noundef captures(none)) local_unnamed_addr #6

; Function Attrs: nofree nounwind
define hidden range(i64 -8798240503807, 8798240501760) i64 @rj_shortest(double noundef %0, ptr noundef captures(none) %1) local_unnamed_addr #7 {
  %3 = alloca [40 x i8], align 16
  %4 = fcmp olt double %0, 0x10000000000000
  %5 = select i1 %4, i32 1, i32 15
  br label %6

6:                                                ; preds = %2, %24
  %7 = phi i32 [ %5, %2 ], [ %25, %24 ]
  %8 = add nsw i32 %7, -1
  %9 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull dereferenceable(1) %3, i64 noundef 40, ptr noundef nonnull @.str, i32 noundef %8, double noundef %0) #9
  %10 = call double @strtod(ptr noundef nonnull captures(none) %3, ptr noundef null)
  %11 = fcmp oeq double %10, %0
  br i1 %11, label %27, label %12

12:                                               ; preds = %6
  %13 = icmp samesign ugt i32 %7, 1
  %14 = select i1 %13, i32 %7, i32 0
  %15 = zext nneg i32 %14 to i64
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 %15
  %17 = load i8, ptr %16, align 1, !tbaa !21
  %18 = icmp eq i8 %17, 57
  br i1 %18, label %24, label %19

19:                                               ; preds = %12
  %20 = add i8 %17, 1
  store i8 %20, ptr %16, align 1, !tbaa !21
  %21 = call double @strtod(ptr noundef nonnull captures(none) %3, ptr noundef null)
  %22 = fcmp oeq double %21, %0
  br i1 %22, label %27, label %23

23:                                               ; preds = %19
  store i8 %17, ptr %16, align 1, !tbaa !21
  br label %24

24:                                               ; preds = %23, %12
  %25 = add nuw nsw i32 %7, 1
  %26 = icmp eq i32 %25, 18
  br i1 %26, label %27, label %6, !llvm.loop !22

27:                                               ; preds = %19, %6, %24
  br label %28

28:                                               ; preds = %27, %38
  %29 = phi i64 [ %41, %38 ], [ 2, %27 ]
  %30 = phi i64 [ %40, %38 ], [ 0, %27 ]
  %31 = phi i32 [ %39, %38 ], [ 0, %27 ]
  %32 = getelementptr inbounds nuw i8, ptr %3, i64 %30
  %33 = load i8, ptr %32, align 1, !tbaa !21
  switch i8 %33, label %34 [
    i8 0, label %42
    i8 101, label %42
    i8 46, label %38
  ]

34:                                               ; preds = %28
  %35 = add nsw i32 %31, 1
  %36 = sext i32 %31 to i64
  %37 = getelementptr inbounds i8, ptr %1, i64 %36
  store i8 %33, ptr %37, align 1, !tbaa !21
  br label %38

38:                                               ; preds = %28, %34
  %39 = phi i32 [ %35, %34 ], [ %31, %28 ]
  %40 = add nuw nsw i64 %30, 1
  %41 = add i64 %29, 1
  br label %28, !llvm.loop !23

42:                                               ; preds = %28, %28
  %43 = getelementptr inbounds nuw i8, ptr %3, i64 %30
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 1
  %45 = load i8, ptr %44, align 1, !tbaa !21
  %46 = add nuw i64 %30, 2
  %47 = and i64 %46, 4294967295
  %48 = getelementptr inbounds nuw i8, ptr %3, i64 %47
  %49 = load i8, ptr %48, align 1, !tbaa !21
  %50 = icmp eq i8 %49, 0
  br i1 %50, label %51, label %54

51:                                               ; preds = %54, %42
  %52 = phi i32 [ 0, %42 ], [ %61, %54 ]
  %53 = icmp sgt i32 %31, 1
  br i1 %53, label %66, label %76

54:                                               ; preds = %42, %54
  %55 = phi i64 [ %62, %54 ], [ %29, %42 ]
  %56 = phi i8 [ %64, %54 ], [ %49, %42 ]
  %57 = phi i32 [ %61, %54 ], [ 0, %42 ]
  %58 = mul nsw i32 %57, 10
  %59 = sext i8 %56 to i32
  %60 = add i32 %58, -48
  %61 = add i32 %60, %59
  %62 = add nuw nsw i64 %55, 1
  %63 = getelementptr inbounds nuw i8, ptr %3, i64 %62
  %64 = load i8, ptr %63, align 1, !tbaa !21
  %65 = icmp eq i8 %64, 0
  br i1 %65, label %51, label %54, !llvm.loop !24

66:                                               ; preds = %51, %73
  %67 = phi i32 [ %74, %73 ], [ %31, %51 ]
  %68 = zext nneg i32 %67 to i64
  %69 = getelementptr i8, ptr %1, i64 %68
  %70 = getelementptr i8, ptr %69, i64 -1
  %71 = load i8, ptr %70, align 1, !tbaa !21
  %72 = icmp eq i8 %71, 48
  br i1 %72, label %73, label %76

73:                                               ; preds = %66
  %74 = add nsw i32 %67, -1
  %75 = icmp sgt i32 %67, 2
  br i1 %75, label %66, label %76, !llvm.loop !25

76:                                               ; preds = %66, %73, %51
  %77 = phi i32 [ %31, %51 ], [ 1, %73 ], [ %67, %66 ]
  %78 = icmp eq i8 %45, 45
  %79 = sub nsw i32 0, %52
  %80 = select i1 %78, i32 %79, i32 %52
  %81 = sext i32 %77 to i64
  %82 = shl nsw i64 %81, 12
  %83 = add nsw i32 %80, 2049
  %84 = sext i32 %83 to i64
  %85 = add nsw i64 %82, %84
  ret i64 %85
}

; Function Attrs: nofree nounwind
declare noundef i32 @snprintf(ptr noalias noundef writeonly captures(none), i64 noundef, ptr noundef readonly captures(none), ...) local_unnamed_addr #8

; Function Attrs: nounwind
define hidden i64 @rj_time_us() local_unnamed_addr #0 {
  %1 = alloca %struct.timespec, align 8
  %2 = call i32 @clock_gettime(i32 noundef 0, ptr noundef nonnull %1) #9
  %3 = load i64, ptr %1, align 8, !tbaa !26
  %4 = mul nsw i64 %3, 1000000
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !28
  %7 = sdiv i64 %6, 1000
  %8 = add nsw i64 %7, %4
  ret i64 %8
}

declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden range(i64 -2147483648, 2147483648) i64 @rj_errno() local_unnamed_addr #0 {
  %1 = tail call ptr @__errno_location() #9
  %2 = load i32, ptr %1, align 4, !tbaa !4
  %3 = sext i32 %2 to i64
  ret i64 %3
}

declare ptr @__errno_location() local_unnamed_addr #1

; Function Attrs: nofree nounwind
define hidden range(i64 -2147483648, 2147483648) i64 @rj_print(double noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef writeonly captures(none) %3, i64 noundef %4) local_unnamed_addr #7 {
  %6 = icmp eq i64 %2, 0
  %7 = select i1 %6, ptr @.str, ptr @.str.1
  %8 = trunc i64 %1 to i32
  %9 = tail call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef %3, i64 noundef %4, ptr noundef nonnull %7, i32 noundef %8, double noundef %0) #9
  %10 = sext i32 %9 to i64
  ret i64 %10
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: read) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nofree norecurse nounwind willreturn "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nofree nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nounwind }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"any pointer", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"long long", !6, i64 0}
!12 = !{!13, !14, i64 0}
!13 = !{!"import", !14, i64 0, !14, i64 8, !15, i64 16, !11, i64 24}
!14 = !{!"p1 omnipotent char", !9, i64 0}
!15 = !{!"any p2 pointer", !9, i64 0}
!16 = !{!13, !14, i64 8}
!17 = !{!13, !15, i64 16}
!18 = !{!13, !11, i64 24}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!6, !6, i64 0}
!22 = distinct !{!22, !20}
!23 = distinct !{!23, !20}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
!26 = !{!27, !11, i64 0}
!27 = !{!"timespec", !11, i64 0, !11, i64 8}
!28 = !{!27, !11, i64 8}
